import type { OutgoingMessage, PartText } from "../message/index.ts";
import type { Page } from "./detector.ts";
import type { Knowledge } from "./knowledge.ts";
import { layOut } from "./layout/lay-out.ts";
import { scan } from "./scan.ts";

/** A page before anybody is known to be on it. */
export function blankPage(
  text: PartText,
  knowledge: Knowledge,
  message: Pick<OutgoingMessage, "fields" | "attachments"> | null,
): Page {
  const [, field] = /^field:([\s\S]*)$/.exec(text.part) ?? [];
  const [, place] = /^attachment:(\d+)$/.exec(text.part) ?? [];
  const { terms, numbers, ats, marks } = scan(text.text, knowledge.phrases);
  return {
    terms,
    numbers,
    ats,
    marks,
    part: text.part,
    text: text.text,
    layout: layOut(text, knowledge.labels, marks),
    knowledge,
    named: new Set(),
    alone: null,
    label: message?.fields.filter(({ name }) => name === field)[0]?.label ?? null,
    fileName: place === undefined ? null : (message?.attachments[Number(place)]?.name ?? null),
    people: [],
    perhaps: [],
  };
}
