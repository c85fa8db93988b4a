/**
 * Properties of RFC 5545 (and what calendar programs add) that hold a time, a number or a choice from a list. Every
 * other line is read.
 */
const silent =
  /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|DTSTART|DTEND|DTSTAMP|DUE|DURATION|COMPLETED|CREATED|LAST-MODIFIED|FREEBUSY|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|TZ[A-Z]+|UID|SEQUENCE|STATUS|TRANSP|CLASS|PRIORITY|PERCENT-COMPLETE|GEO|REPEAT|TRIGGER|ACTION|REQUEST-STATUS|ACKNOWLEDGED|X-LIC-LOCATION|X-WR-(?:TIMEZONE|RELCALID)|X-(?:MICROSOFT|MS|MOZ|GOOGLE|APPLE)-[A-Z0-9-]+)[;:]/i;
/** Whom an entry names is a person; how to write to them stands in the mail as well. */
const invited = /^(?:ATTENDEE|ORGANIZER)\b/i;
const named = /;(?:CN|X-CN|MEMBER|DELEGATED-(?:TO|FROM)|SENT-BY)=(?:"([^"]*)"|([^":;]+))/gi;

/**
 * The words of a calendar entry, a line each: `SUMMARY:Visit\\, 3 pm` is "Visit, 3 pm". Empty where it only says when.
 * Null where it carries a file.
 */
export function calendarText(source: string): string | null {
  const words: string[] = [];
  for (const line of source.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    if (/^[A-Z-]+\b[^:]*ENCODING="?(?:BASE64|B)\b/i.test(line)) return null;
    line.replace(named, (whole, quoted?: string, plain?: string) => {
      words.push(quoted ?? plain ?? "");
      return whole;
    });
    if (silent.test(line) || invited.test(line)) continue;
    const value = /^[A-Z-]+(?:;(?:"[^"]*"|[^":])*)*:(.*)$/i.exec(line)?.[1] ?? line;
    words.push(value.replace(/\\n/gi, "\n").replace(/\\([\\,;])/g, "$1"));
  }
  return words.join("\n");
}
