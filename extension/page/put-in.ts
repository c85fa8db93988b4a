import type { SiteAdapter } from "../../core/policy/index.ts";
import { base64Bytes } from "../../files/base64.ts";
import type { Disclosure, PutIn } from "../wire/prepare.ts";
import { attach } from "./attachments.ts";
import { readTexts, writeTexts } from "./fields.ts";

/** Puts a disclosure in front of what stands in the message: a signature, a quoted letter. */
export async function putIn(site: SiteAdapter, disclosure: Disclosure): Promise<PutIn> {
  const { recipients, body } = readTexts(site);
  const { to, subject, text, html, files } = disclosure;
  // Where the page does not say who gets it, nobody can say that it is the right one.
  if (recipients === null) return "other-recipients";
  const before = [recipients.to, recipients.cc, recipients.bcc].flat().join(" ").trim();
  if (before !== "" && !before.toLowerCase().includes(to.toLowerCase())) return "other-recipients";
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
