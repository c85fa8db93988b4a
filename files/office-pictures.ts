import { walkXml } from "./xml.ts";

/**
 * A logo or a face beside a name; a picture of a document that can be read is larger. Counted in bytes, since a large
 * picture drawn small is still there for whoever draws it large.
 */
export const logoLimit = 20 * 1024;
/** What stands in every head or foot is the letterhead, and no scan; its print quality makes it larger. */
const letterheadLimit = 200 * 1024;

/** The pictures that the relationships of a part point to: `../media/image1.png` is `image1.png`. */
function pointedTo(rels: string): readonly string[] {
  const names: string[] = [];
  walkXml(rels, {
    open: (_, { Target = "" }) => names.push(Target.slice(Target.lastIndexOf("/") + 1)),
  });
  return names;
}

/** Whether a picture of an office file is more than decoration. `sizes` holds the pictures, `rels` the relationships. */
export function showsMore(
  sizes: ReadonlyMap<string, number>,
  rels: readonly (readonly [path: string, xml: string])[],
): boolean {
  const isHead = (path: string) => /\/(header|footer)\d*\.xml\.rels$/.test(path);
  const inHead = rels.filter(([path]) => isHead(path)).flatMap(([, xml]) => pointedTo(xml));
  const elsewhere = new Set(rels.filter(([path]) => !isHead(path)).flatMap(([, xml]) => pointedTo(xml)));
  const letterhead = new Set(inHead.filter((name) => !elsewhere.has(name)));
  return [...sizes].some(([path, size]) => {
    const isLetterhead = letterhead.has(path.slice(path.lastIndexOf("/") + 1));
    return size > (isLetterhead ? letterheadLimit : logoLimit);
  });
}
