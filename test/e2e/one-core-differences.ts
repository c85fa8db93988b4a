import type { Shown } from "../hosts/sheet-shown.ts";
import type { Ran } from "./scenario-runner.ts";

/**
 * Ordinary mail that Outlook asks about all the same, and why: its handler has a few seconds and knows nobody by
 * name, so it asks where only the pane can tell.
 */
export const asksAllTheSame: Readonly<Record<string, string>> = {
  "coordination-plain": "Dana and Luis share one programme of several: it depends on whom the mail is about.",
  "attachment-clean": "The handler reads no attachment.",
};

/**
 * Drawn by lot for each send: the salted approval, the entry's id that is its beginning, the cover sheet's reference.
 * What somebody typed is sealed by a key of the device.
 */
const drawn = { id: "", approval: "", reference: "", words: "" } as const;

/** What left and what the log says of it, less what is drawn by lot. Everything else is the same in every host. */
export function disclosed({ left, entries }: Ran) {
  const references = entries.flatMap(({ coverSheet }) => coverSheet?.reference ?? []);
  const withoutReference = (text: string) =>
    references.reduce((rest, reference) => rest.replaceAll(reference, drawn.reference), text);
  return {
    left: left && {
      ...left,
      files: left.files.map(({ name, text }) => ({ name, text: withoutReference(text) })),
    },
    entries: entries.map(({ coverSheet, words, ...entry }) => ({
      ...entry,
      id: drawn.id,
      approval: drawn.approval,
      words: words && drawn.words,
      coverSheet: coverSheet && { ...coverSheet, reference: drawn.reference },
    })),
  };
}

/** A sheet of the extension as it has to stand in Outlook, where its sender presses Send after it. */
export function whereSenderSends(sheet: Shown): Shown {
  const ways = sheet.ways.map((label) => label.replace(/ and send anyway$/, " all the same"));
  // In practice only the extension has a page to answer on, so nobody has a key in Outlook: a page is saved instead.
  if (sheet.main === "Ask for a sign-off") {
    const main = "Save for my supervisor";
    return { ...sheet, main, ways: ways.filter((label) => label !== main) };
  }
  const shown = { ...sheet, ways };
  const main = readyLabel(shown.main ?? "");
  if (main === null) return shown;
  const lead = shown.lead
    .replace(/(?= A supervisor looks at this later\.$)|$/, " Then you press Send.")
    .trim();
  return { ...shown, lead, main };
}

/** What a button that sends is called there; null for any other. */
function readyLabel(label: string): string | null {
  if (label === "Send") return "Make it ready to send";
  if (label === "Send now") return "Go on";
  const files = /^(?:Take (the file) out|Take out (\d+ files)) and send$/.exec(label);
  if (files) return `Make it ready without ${files[1] ?? files[2]}`;
  return label.endsWith(" and send") ? label.replace(/ and send$/, "") : null;
}
