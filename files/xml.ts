import { Parser } from "htmlparser2";

/** Walks an XML text; names come with their prefix (`w:t`). */
export function walkXml(
  xml: string,
  on: {
    readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly text?: (text: string) => void;
    readonly close?: (name: string) => void;
  },
): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => on.open?.(name, attributes),
      ontext: (text) => on.text?.(text),
      onclosetag: (name) => on.close?.(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
