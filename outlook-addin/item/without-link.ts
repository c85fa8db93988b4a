/** The body without a link, and without the element that is the link: its words name the file. */
export function withoutLink(source: string, link: string): string {
  const written = `${link.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![^\\s"'<>])`;
  const element = new RegExp(`<a\\b[^>]*\\bhref\\s*=\\s*["']?${written}["']?[^>]*>[\\s\\S]*?</a\\s*>`, "gi");
  return source.replace(element, "").replace(new RegExp(written, "g"), "");
}
