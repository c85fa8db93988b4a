import { type ParsedMail, simpleParser } from "mailparser";
import type { SentMail } from "./sink.ts";

/** The parts of a message that arrived, decoded. */
export function parseMail(mail: SentMail): Promise<ParsedMail> {
  return simpleParser(Buffer.from(mail.raw, "latin1"), { skipImageLinks: true });
}

/** The raw message with all that differs between two sends of the same mail replaced by constants. */
export function withoutChance(raw: string): string {
  const boundaries = [...raw.matchAll(/boundary="?([^"\r\n;]+)"?/g)].map(([, boundary = ""]) => boundary);
  const constant = boundaries.reduce(
    (text, boundary, place) => text.replaceAll(boundary, `boundary-${place}`),
    raw,
  );
  return constant
    .replace(/^Message-ID: .*$/im, "Message-ID: <constant>")
    .replace(/^Date: .*$/im, "Date: constant");
}
