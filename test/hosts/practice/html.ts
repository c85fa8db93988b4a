/** Markup that is safe to put in a page. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | null;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in a template is escaped; only what `html` made goes in as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

function markupOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number")
    return String(part).replace(/[&<>"]/g, (sign) => signs[sign] ?? "");
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}
