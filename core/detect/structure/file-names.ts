import type { OutgoingMessage, PartText } from "../../message/index.ts";

/** The names of a message's files as texts: "Marisol Vega intake.pdf" names her even when it can't be read. */
export function fileNames({ attachments }: Pick<OutgoingMessage, "attachments">): PartText[] {
  return attachments.map(({ name }, place) => {
    const text = name.replace(/\.\w{1,5}$/, "").replace(/[_]+/g, " ");
    return {
      part: `attachment:${place}`,
      format: "text",
      source: text,
      text,
      sections: [{ start: 0, end: text.length, kind: "own", from: null }],
    };
  });
}
