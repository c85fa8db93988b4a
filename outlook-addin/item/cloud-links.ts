import { entityAt } from "../../core/message/entities.ts";
import { isCloudFile, percentDecoded } from "./cloud-file.ts";

/** Characters that may be one address, with what stands at it. */
const run = /[^\s"'<>]+/g;
/** An address with or without its scheme, as far as its host: "https://x.example", "//x.example", "x.example". No mailbox. */
const address =
  /(?:^|[^a-z0-9.@-])((?:(?:https?:)?\/\/(?:[^\s/?#@]*@)?)?)((?:[a-z0-9-]+\.)+[a-z]{2,}\.?)(?=[/:?#])/gi;
/** Characters of an address behind its host that are read. */
const longest = 2000;
/** How often a link may be wrapped in another. */
const mostWrapped = 3;

/** The links to cloud files in a body, each once, out of what scanners wrapped them in. */
export function cloudLinks(source: string): readonly string[] {
  return Array.from(new Set(linksIn(withoutEntities(source), 0)));
}

/** What HTML source writes for the signs of an address: "&amp;", "&#46;", "&#x2F;", "&colon;". */
function withoutEntities(source: string): string {
  return source.replace(/&#?\w+;?/g, (written: string, at: number) => {
    const entity = entityAt(source, at, true);
    return entity === null ? written : entity.text + written.slice(entity.length);
  });
}

function linksIn(text: string, wrapped: number): readonly string[] {
  const found: string[] = [];
  for (const written of text.match(run) ?? []) {
    const link = firstIn(written);
    if (link !== null) found.push(link);
    else if (wrapped < mostWrapped) {
      for (const part of written.split(/[?&#]/)) {
        const inside = unwrapped(part, written);
        if (inside !== part) found.push(...linksIn(inside.replace(/\s/g, "%20"), wrapped + 1));
      }
    }
  }
  return found;
}

/** The first address in a run that is a cloud file, with its scheme and without the sentence's own end. */
function firstIn(written: string): string | null {
  address.lastIndex = 0;
  for (let found = address.exec(written); found !== null; found = address.exec(written)) {
    const [, scheme = "", host = ""] = found;
    // "__;" ends what Proofpoint wraps: "https://urldefense.com/v3/__https://x.example/a__;!!Ab".
    const rest = written
      .slice(address.lastIndex, address.lastIndex + longest)
      .replace(/__;.*$/, "")
      .replace(/[).,;:!?\]]+$/, "");
    if (isCloudFile(host, rest)) return `${/^https?:/i.test(scheme) ? scheme : "https://"}${host}${rest}`;
  }
  return null;
}

/** A part of a link, read as an address that was put into it. Proofpoint's older links write "-3A" for "%3A" and "_" for "/". */
function unwrapped(part: string, link: string): string {
  const coded = /^https?:\/\/urldefense\.[a-z.]+\/v2\//i.test(link)
    ? part.replace(/_/g, "/").replace(/-(?=[0-9A-F]{2})/g, "%")
    : part;
  return percentDecoded(coded);
}
