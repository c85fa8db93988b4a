import { cloudLinks } from "./cloud-links.ts";

const element = /<a\b[^>]*>[\s\S]*?<\/a\s*>/gi;
const bare = /\bhttps?:\/\/[^\s"'<>]+/gi;

/** The body without a link of `cloudLinks`, and without the element that is the link: its words name the file. */
export function withoutLink(source: string, link: string): string {
  const isLink = (written: string) => cloudLinks(written).includes(link);
  return source
    .replace(element, (whole) => (isLink(whole.slice(0, whole.indexOf(">") + 1)) ? "" : whole))
    .replace(bare, (written) => (isLink(written) ? "" : written));
}
