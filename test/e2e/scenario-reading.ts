import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { type LogLine, verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";

/** The addresses of one line, as either mailbox writes it. */
export const addressesIn = (line: string): readonly string[] =>
  line
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** A body's text, line ends alone made equal. No mailbox shows whether the last line is followed by empty ones. */
export const withPlainLineEnds = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();

/** Saves the log from its page, and reads it as anybody who gets the file would. */
export async function savedLog(page: Page, save: Locator): Promise<readonly LogLine[]> {
  const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const report = await verifyLog(await readFile(await file.path(), "utf8"), verifierOf(crypto.subtle));
  if (report.kind !== "read" || report.problems.length > 0)
    throw new Error(`the log is not whole: ${JSON.stringify(report)}`);
  return report.lines;
}
