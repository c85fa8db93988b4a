import { SyncRedactor } from "redact-pii";
import { type Knowledge, scanText } from "../../core/detect/index.ts";
import { ordinaryMail } from "./ordinary.ts";
import { median, type Row } from "./time.ts";

/** Characters of ordinary mail that each of the three reads in the same run; redact-pii is slow. */
const amount = 1_000_000;

/** Sums what it reads, so that no engine leaves the pass out. */
function passOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Scan speed beside redact-pii, and beside the least that reads each character once. */
export function scanSpeed(knowledge: Knowledge): readonly Row[] {
  const { source, texts } = ordinaryMail();
  const read: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size >= amount) break;
    read.push(text);
    size += text.length;
  }
  const redactor = new SyncRedactor();
  const over = (each: (text: string) => unknown) => () => {
    for (const text of read) each(text);
  };
  const ours = median(
    25,
    over((text) => scanText(text, knowledge)),
  );
  const theirs = median(
    1,
    over((text) => redactor.redact(text)),
  );
  const least = median(5, over(passOver));
  const speed = (time: number) => `${(size / 1000 / time).toFixed(1)} MB/s`;
  const times = theirs / ours;
  return [
    { what: `scan of ${source} (${read.length} mails)`, figure: speed(ours), target: "", met: null },
    { what: "  redact-pii on the same", figure: speed(theirs), target: "", met: null },
    { what: "  a charCodeAt pass on the same", figure: speed(least), target: "", met: null },
    {
      what: "  times redact-pii",
      figure: `${times.toFixed(1)} x`,
      target: "at least 10 x",
      met: times >= 10,
    },
    {
      what: "  charCodeAt passes that a scan takes",
      figure: (ours / least).toFixed(1),
      target: "",
      met: null,
    },
  ];
}
