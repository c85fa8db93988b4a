/** Properties of RFC 5545 whose words a reader gets to see, and parameters that name somebody. */
const spoken = /^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|CATEGORIES|RESOURCES|X-ALT-DESC)[;:]/i;
const named = /;CN="?([^":;]+)/i;

/**
 * The words of a calendar entry, a line each: `SUMMARY:Visit\\, 3 pm` is "Visit, 3 pm". Empty where it only says when.
 * Null where it carries a file.
 */
export function calendarText(source: string): string | null {
  const words: string[] = [];
  for (const line of source.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    if (/^ATTACH\b.*ENCODING=BASE64/i.test(line)) return null;
    const name = named.exec(line)?.[1];
    if (name !== undefined) words.push(name);
    if (!spoken.test(line)) continue;
    const value = line.slice(line.indexOf(":") + 1);
    words.push(value.replace(/\\n/gi, "\n").replace(/\\([\\,;])/g, "$1"));
  }
  return words.join("\n");
}
