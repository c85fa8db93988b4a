import { cloudLinks } from "./cloud-links.ts";

const element = /<a\b[^>]*>[\s\S]*?<\/a\s*>/gi;
/** What HTML writes for a space or a quote ends an address. */
const end = "&(?:nbsp|quot|apos|lt|gt|#160|#34|#39|#x(?:a0|22|27));";
/** Characters that may be one address, or its end. */
const bare = new RegExp(`${end}|(?:(?!${end})[^\\s"'<>])+`, "gi");

/** The body without a link of `cloudLinks`, and without the element that is the link: its words name the file. */
export function withoutLink(source: string, link: string): string {
  const isLink = (written: string) => cloudLinks(written).includes(link);
  return source
    .replace(element, (whole) => (isLink(whole) ? "" : whole))
    .replace(bare, (written) => {
      if (!isLink(written)) return written;
      const before = written.search(/https?:\/\//i);
      return before > 0 && isLink(written.slice(before)) ? written.slice(0, before) : "";
    });
}
