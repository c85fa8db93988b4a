import { readHtml } from "./html-text.ts";
import type { OutgoingMessage, PartId } from "./outgoing-message.ts";
import type { PartText, Range } from "./part-text.ts";
import { sections } from "./sections.ts";

/** The texts of a message that can be read: subject, body, fields, and the attachments that the host has read. */
export function partTexts(message: OutgoingMessage): readonly PartText[] {
  const texts = [plainPart("subject", message.subject), bodyText(message)];
  for (const { name, value } of message.fields) texts.push(plainPart(`field:${name}`, value));
  message.attachments.forEach(({ content }, index) => {
    if (content.kind === "text") texts.push(plainPart(`attachment:${index}`, content.text));
  });
  return texts;
}

function plainPart(part: PartId, source: string): PartText {
  const whole = { kind: "own", from: null, start: 0, end: source.length } as const;
  return { part, format: "text", source, text: source, sections: source === "" ? [] : [whole] };
}

function bodyText({ body, sender, subject }: OutgoingMessage): PartText {
  const { format, source } = body;
  if (format === "text") {
    const quotes: Range[] = [];
    return { ...plainPart("body", source), sections: sections(source, { sender, subject, quotes }) };
  }
  const { text, elements } = readHtml(source);
  const quotes = elements
    .filter(
      ({ element: { tag, marks, style } }) =>
        /\bgmail_quote\b|\bmoz-cite\b/.test(marks) ||
        (tag === "blockquote" && !/border\s*:\s*none/i.test(style)),
    )
    // What is hidden stands last in the text.
    .sort((one, other) => one.start - other.start);
  return { part: "body", format, source, text, sections: sections(text, { sender, subject, quotes }) };
}
