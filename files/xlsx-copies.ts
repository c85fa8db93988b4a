import { walkXml } from "./xml.ts";

/** The values that a pivot table keeps of every row it was made from: `<s v="Marisol Vega"/>`, a record a line. */
export function copiedText(xml: string): string {
  const lines: string[] = [];
  let values: string[] = [];
  const end = () => {
    if (values.length > 0) lines.push(values.join("\t"));
    values = [];
  };
  walkXml(xml, {
    open: (name, { v }) => {
      if (v !== undefined && ["s", "n", "d"].includes(name)) values.push(v);
    },
    close: (name) => {
      if (name === "r" || name === "sharedItems") end();
    },
  });
  end();
  return lines.join("\n");
}
