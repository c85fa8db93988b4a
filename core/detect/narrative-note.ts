import type { Range } from "../message/index.ts";
import { wholeWords } from "./whole-words.ts";

const who =
  "(?:client|ct|cl|pt|patient|participant|resident|consumer|youth|mo[bm]|el cliente|la cliente|la participante|el participante|la paciente|el paciente)";
/** What makes a paragraph a case note, and how much of one. Two points are enough. */
const signs: readonly (readonly [number, RegExp])[] = [
  // A dated entry: "10/28: Met with client", "Case note 10/02:".
  [1, /^\W*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d)\s*(?:[:\u2013-]|\d{1,2}:\d\d)/],
  [
    2,
    /^\W*(?:case|progress|contact|clinical|session|therapy|counseling|nursing|shift) notes?\b|^\W*notas? (?:de caso|de progreso|de sesi[óo]n|cl[íi]nica)/i,
  ],
  // The writer's voice.
  [
    2,
    wholeWords(
      "this writer|(?:this )?writer (?:reflected|met|spoke|provided|observed|asked|encouraged|informed|offered|discussed|suggested|explored|validated|reviewed|assisted)|this worker|this clinician|cm (?:met|spoke|called|provided|assisted|informed|discussed|observed)|sw (?:met|spoke|provided|observed)|la trabajadora (?:observó|reflejó)",
    ),
  ],
  // The client's voice, as notes report it.
  [
    2,
    wholeWords(
      `${who} (?:also )?(?:reports?|reported|states?|stated|appears?|appeared|presents?|presented|denies|denied|endorses?|endorsed|verbali[sz]e[sd]?|was observed|was oriented|refiere|reporta|reportó|niega|negó|manifiesta|manifestó|se presentó)`,
    ),
  ],
  [
    1,
    wholeWords(
      `${who} (?:also )?(?:said|says|expressed|agreed|shared|declined|arrived|discussed|disclosed|seemed|became|dijo|expresó|llegó)`,
    ),
  ],
  [
    1,
    wholeWords(
      `(?:met|spoke|checked in|followed up|session) with (?:the )?${who}|(?:se reunió|habló) con ${who}`,
    ),
  ],
  [
    1,
    wholeWords(
      "(?:she|he|ella|él) (?:also )?(?:said|stated|reported|shared|expressed|denied|disclosed|dijo|expresó|negó|reportó)",
    ),
  ],
  [
    1,
    wholeWords(
      "affect|mood (?:was|is)|oriented x ?\\d|eye contact|well groomed|disheveled|tearful|guarded|insight|reflected back|reflective listening|motivational interviewing|offered praise|processed (?:her|his|their)|afecto|llorosa|estado de ánimo",
    ),
  ],
];
/** The headings of SOAP, DAP and BIRP notes at the start of a line. */
const letterHeading = /^[ \t>*-]*([SOAPDBIR])\s?:\s/;
const wordHeading =
  /^[ \t>*-]*(subjective|objective|assessment|plan|data|behaviou?r|intervention|response|subjetivo|objetivo|evaluaci[óo]n)\s?:/i;

const longestRead = 20_000;

/** True for a paragraph with the shape of a case note. */
export function isNoteShaped(paragraph: string): boolean {
  let points = 0;
  const words = paragraph.slice(0, longestRead);
  for (const [worth, pattern] of signs) if (pattern.test(words)) points += worth;
  return points >= 2;
}

/** The paragraphs of a note in SOAP, DAP or BIRP form: from three different headings on in lines that follow. */
export function headedNotes(text: string, lines: readonly Range[]): Range[] {
  const notes: Range[] = [];
  let open: { start: number; end: number; headings: Set<string> } | null = null;
  let gap = 0;
  const close = () => {
    if (open !== null && open.headings.size >= 3) notes.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 24));
    const found = letterHeading.exec(words) ?? wordHeading.exec(words);
    if (found === null) {
      gap++;
      if (gap > 6) close();
      else if (open !== null && words.trim() !== "" && gap < 3) open.end = line.end;
      continue;
    }
    gap = 0;
    const name = (found[1] ?? "").charAt(0).toLowerCase();
    if (open === null) open = { start: line.start, end: line.end, headings: new Set([name]) };
    else {
      open.end = line.end;
      open.headings.add(name);
    }
  }
  close();
  return notes;
}
