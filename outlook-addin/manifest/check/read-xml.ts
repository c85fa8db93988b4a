import { Parser } from "htmlparser2";
import { type Element, element } from "../xml.ts";

interface Open {
  readonly name: string;
  readonly attributes: Element["attributes"];
  readonly children: Element[];
  text: string;
}

/** The root element of an XML text; an element with children has no text of its own. */
export function readXml(xml: string): Element {
  const document: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open.push({ name, attributes, children: [], text: "" }),
      ontext: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag: () => {
        const { name, attributes, children, text } = open.pop() ?? document;
        open.at(-1)?.children.push(element(name, attributes, children.length > 0 ? children : text.trim()));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return document.children[0] ?? element("");
}

export const childrenOf = ({ children }: Element): readonly Element[] =>
  typeof children === "string" ? [] : children;

/** An attribute's value; empty where it has none. */
export const attributeOf = ({ attributes }: Element, name: string): string => attributes[name] ?? "";

/** The element and all below it, from top to bottom. */
export function* everyElement(root: Element): Generator<Element> {
  yield root;
  for (const child of childrenOf(root)) yield* everyElement(child);
}

/** The elements of this name, wherever they stand. */
export const named = (root: Element, name: string): readonly Element[] =>
  Array.from(everyElement(root)).filter((one) => one.name === name);
