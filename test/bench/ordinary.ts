import { existsSync, readFileSync } from "node:fs";

const corpus = new URL("../../../shared/corpora/ham.jsonl", import.meta.url);

/** What people write all day, where no corpus of real mail stands beside the repository. */
const sentences = [
  "Thanks for the notes from yesterday, I read them on the train.",
  "Can we move the meeting to Thursday at 3 pm? The room on Grace Street is free.",
  "I attached the agenda; please add your points before noon.",
  "The printer on the second floor is out of toner again.",
  "Our budget for next year is due on 12/15/2026, and I still need two numbers from you.",
  "Will you be in the office on Monday, or shall we talk by phone at 415-555-0100?",
  "The training was good, mostly the part about writing short reports.",
  "Please send the new form to everyone in the team and ask them to use it from May on.",
];

/** Texts of ordinary mail, and where they come from. */
export function ordinaryMail(): { readonly source: string; readonly texts: readonly string[] } {
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, "utf8").split("\n").filter(Boolean);
    return { source: "ham.jsonl", texts: lines.map((line) => String(JSON.parse(line).text)) };
  }
  return { source: "generated mail", texts: Array.from({ length: 2000 }, (_, mail) => mailOf(mail)) };
}

function mailOf(mail: number): string {
  const line = (_: unknown, index: number) => sentences[(mail * 7 + index * 3) % sentences.length];
  return Array.from({ length: 6 + (mail % 9) }, line).join(mail % 3 === 0 ? "\n\n" : " ");
}

const once = 1_000_000;

/** As many characters as asked for, from texts one after another; what is longer than 1M repeats its first 1M. */
export function ofLength(texts: readonly string[], length: number): string {
  let text = "";
  for (let index = 0; text.length < Math.min(length, once); index++)
    text += `${texts[index % texts.length]}\n\n`;
  return text
    .slice(0, once)
    .repeat(Math.ceil(length / once))
    .slice(0, length);
}

/** The worst that a message can be made of: a label, a name and digits on each line. */
export const dense = [
  "Name: Marisol Vega",
  "SSN: 987-65-4321 DOB: 03/14/1987 Phone: 415-555-0141",
  "Mateo and Lucia live with her; her ex Carlos Mendez was arrested after he hit her.",
  "Marisol has been in recovery from alcohol for two years and sees a therapist for PTSD.",
  "Address: 400 Harbor Rd, Room 12, Oakland, CA 94607 Income: $1,450 Case number: 2026-00417",
].map((line) => `${line}\n`);
