import { localName, walkXml } from "./xml.ts";

/** Data that a program or a form put into the file, of anybody's making: each value behind the name that it bears. */
export function officeData(xml: string): string {
  const lines: string[] = [];
  const open: string[] = [];
  walkXml(xml, {
    open: (element, attributes) => {
      open.push(localName(element));
      for (const [name, value] of Object.entries(attributes))
        if (!name.startsWith("xmlns") && value.trim() !== "") lines.push(`${localName(name)}: ${value}`);
    },
    text: (words) => {
      if (words.trim() !== "") lines.push(`${open[open.length - 1] ?? ""}: ${words.trim()}`);
    },
    close: () => open.pop(),
  });
  return lines.join("\n");
}
