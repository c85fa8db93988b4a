import { Parser } from "htmlparser2";
import { decodeText } from "./decode-text.ts";

/** The text of an XML part: UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), the latter also where its mark is missing. */
export function decodeXml(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return "";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder("utf-16le").decode(bytes);
  return decodeText(bytes);
}

/** The name without its prefix, which a program may choose as it likes: `t` of `w:t`. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

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
