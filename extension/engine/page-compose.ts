import type { Policy } from "../../core/policy/index.ts";
import { fileDigest } from "../../files/index.ts";
import type { Change, Compose, Outgoing } from "../../host/sending/compose.ts";
import type { Opening, PageChange, PageVerbs, Via, Written } from "../wire/verbs.ts";
import { without } from "./addresses.ts";
import { outgoingReader } from "./outgoing.ts";

/** A compose window of a web page, by the verbs of the page's own script. */
export function pageCompose(
  page: PageVerbs,
  policy: Policy,
  opening: Opening,
  writer: string | null,
): Compose {
  const readOutgoing = outgoingReader(policy, opening, writer);
  /** Digests of the cover sheets that we attached in this window. */
  const coverSheets = new Set<string>();
  /** The fields as they were when a message was read: addresses are put back the way they were typed. */
  const read = new WeakMap<Outgoing, Written>();
  return {
    async read() {
      const written = await page.read();
      const outgoing = await readOutgoing(written, coverSheets);
      read.set(outgoing, written);
      return outgoing;
    },
    apply: (change, outgoing) => page.apply(pageChange(change, read.get(outgoing)?.recipients)),
    async attach({ name, bytes, whose }) {
      if (whose === "ours") coverSheets.add(fileDigest(new Uint8Array(await bytes.arrayBuffer())));
      await page.attach({ name, mediaType: bytes.type, bytes });
    },
    release: () => page.release(),
    revoke: async () => {},
  };
}

function pageChange(
  { recipients, fields: _, ...rest }: Change,
  typed: Written["recipients"] | undefined,
): PageChange {
  if (recipients === undefined || !typed) return rest;
  const dropped = recipients === "as-read" ? [] : recipients.without;
  const left = (via: Via) => typed[via].map((text) => without(text, dropped));
  return { ...rest, recipients: { to: left("to"), cc: left("cc"), bcc: left("bcc") } };
}
