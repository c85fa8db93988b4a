const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? "");

/** Plain text as Outlook's editor holds it: a `div` for each line. */
export function htmlOfText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => `<div class="elementToProof">${line === "" ? "<br>" : escaped(line)}</div>`)
    .join("");
}
