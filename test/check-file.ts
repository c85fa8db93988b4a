import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { runCommand } from "../cli/command.ts";
import { fileText } from "./hosts/file-text.ts";
import { clock } from "./scenarios.ts";

export const referral = ["--bundle", "housing-referral", "--participant", "HB-1001"];

/** What a person types after the file, and what came of it; `out` is null where no message was written. */
export async function check(eml: string | Uint8Array, ...options: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  const [file, to] = [join(folder, "in.eml"), join(folder, "out.eml")];
  await writeFile(file, eml);
  const args = ["check", file, "--now", clock, "--json", "--out", to, ...options];
  const answer = await runCommand(args, "en_US.UTF-8");
  const out = await readFile(to).catch(() => null);
  await rm(folder, { recursive: true });
  return { ...answer, json: answer.exit === 2 ? null : JSON.parse(answer.out.join("\n")), out };
}

/** All that a reader of a written message could find, with the names of its files. */
export async function arrives(eml: Uint8Array) {
  const mail = await simpleParser(Buffer.from(eml), { skipImageLinks: true, skipHtmlToText: true });
  const files = mail.attachments.map((one) => ({ name: one.filename ?? "", bytes: one.content }));
  const texts = await Promise.all(
    files.filter((one) => !one.name.startsWith("Cover sheet")).map((one) => fileText(one.name, one.bytes)),
  );
  const names = files.map((one) => one.name);
  return { mail, names, text: [mail.subject, mail.text, mail.html || "", ...names, ...texts].join("\n") };
}

/** A message from Dana to Keystone Homes up to its body; `more` are lines of the header. */
export const head = (...more: readonly string[]) =>
  [
    "From: Dana Whitfield <dana.whitfield@harborbridge.example>",
    "To: Jordan Ames <jordan.ames@keystonehomes.example>",
    "Subject: Referral",
    "MIME-Version: 1.0",
    ...more,
  ].join("\r\n");
export const plain = "Content-Type: text/plain; charset=utf-8";
export const lines = (...all: readonly string[]) => all.join("\r\n");
export const details = ["Name: Marisol Vega", "Phone: 415-555-0141"];
