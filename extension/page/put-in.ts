import type { SiteAdapter } from "../../core/policy/index.ts";
import { base64Bytes } from "../../files/base64.ts";
import type { PutIn } from "../../host/preparing/put-in.ts";
import { stillHolds } from "../../host/preparing/still-holds.ts";
import type { Disclosure } from "../wire/prepare.ts";
import { attach } from "./attachments.ts";
import { plainBody, readTexts, type Texts, writeTexts } from "./fields.ts";

/** Each address that fields name, small letters; a name that looks like one counts too. */
export function addressesIn(recipients: NonNullable<Texts["recipients"]>): ReadonlySet<string> {
  const words = Object.values(recipients)
    .flat()
    .join(" ")
    .toLowerCase()
    .split(/[\s,;<>"']+/);
  return new Set(words.filter((word) => word.includes("@")));
}

/** Puts a disclosure in front of what stands in the message: a signature, a quoted letter. */
export async function putIn(site: SiteAdapter, disclosure: Disclosure): Promise<PutIn> {
  const { recipients, body } = readTexts(site);
  const { to, subject, text, html, files } = disclosure;
  // Where the page does not say who gets it, nobody can say that it is the right one.
  if (recipients === null) return "other";
  const before = Object.values(recipients).flat().join(" ").trim();
  if (before !== "" && !addressesIn(recipients).has(to.toLowerCase())) return "other";
  if (stillHolds(plainBody(body), text)) return "already";
  const join = (own: string, between: string) =>
    body.source.trim() === "" ? own : `${own}${between}${body.source}`;
  // Files first: where one can't be attached, no word was written.
  for (const { name, mediaType, base64 } of files) {
    const bytes = base64Bytes(base64);
    if (bytes === null) throw new Error("a file that came is damaged");
    await attach(site, new File([new Uint8Array(bytes)], name, { type: mediaType }));
  }
  writeTexts(site, {
    subject,
    body:
      body.format === "html"
        ? { format: "html", source: join(html, "") }
        : { format: "text", source: join(text, "\n") },
    ...(before === "" && { recipients: { ...recipients, to: [to, ...recipients.to.slice(1)] } }),
    takeOut: [],
  });
  return "put";
}
