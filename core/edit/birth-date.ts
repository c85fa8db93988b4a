import { type Day, isDay } from "../time.ts";

const months = "jan.ene feb mar apr.abr may.mai jun jul aug.ago sep.set oct nov dec.dic".split(" ");
const monthOf = (word: string) =>
  months.findIndex((month) => month.indexOf(word.slice(0, 3).toLowerCase()) >= 0) + 1;

/**
 * The day that a birth date names: ISO, "03/14/1989", "14/03/1989" in Spanish, "March 14, 1989", "14 de marzo de
 * 1989". Null where it is not one real day in one line. A two-digit year lies in the hundred years before `today`.
 */
export function birthDate(text: string, language: "en" | "es", today: Day): Day | null {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3], today);
  const numbers = /^\s*(\d{1,2})[^\S\n]?[-/.][^\S\n]?(\d{1,2})[^\S\n]?[-/.][^\S\n]?(\d{4}|\d{2})\b/.exec(
    text,
  );
  if (numbers !== null) {
    const [, first = "", second = "", year] = numbers;
    const dayFirst = Number(first) > 12 || (language === "es" && Number(second) <= 12);
    return dayFirst ? dayOf(year, second, first, today) : dayOf(year, first, second, today);
  }
  const monthFirst = /^\s*([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(\d{4})\b/i.exec(text);
  if (monthFirst !== null)
    return dayOf(monthFirst[3], String(monthOf(monthFirst[1] ?? "")), monthFirst[2], today);
  const dayFirst =
    /^\s*(?:el\s+)?(\d{1,2})(?:st|nd|rd|th|º|°)?[\s-]+(?:de\s+|of\s+)?([a-z]{3,10})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})\b/i.exec(
      text,
    );
  if (dayFirst !== null) return dayOf(dayFirst[3], String(monthOf(dayFirst[2] ?? "")), dayFirst[1], today);
  return null;
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: Day,
): Day | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const two = (digits: string) => `0${digits}`.slice(-2);
  const rest = `-${two(month)}-${two(day)}`;
  let full = year;
  if (year.length === 2) {
    full = today.slice(0, 2) + year;
    if (full + rest > today) full = String(Number(full) - 100);
  }
  const found = full + rest;
  return isDay(found) && found <= today ? found : null;
}
