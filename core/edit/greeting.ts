const greeting =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening)|hola|buenos días|buenas tardes|buenas noches|buen día|estimad[oa]s?|querid[oa]s?)(?![A-Za-z])[^.?:;,\d]{0,40}[,:.!]?$/i;
const closing =
  /^(?:(?:many |muchas )?(?:thanks|gracias)|thank you|best|(?:best |kind |warm )?regards|warmly|sincerely|respectfully|cheers|take care|talk soon|(?:un )?saludos?(?: cordiales)?|cordialmente|atentamente|sincerely yours)(?![A-Za-z])[^?:;\d]{0,30}$/i;
const title = /\b(?:mrs?|ms|mx|drs?|dra|sr|sra|srta|prof)\./gi;
const quoteMarks = /^[>\s]+/;

/** True for a line that only addresses somebody. */
export function isGreeting(line: string): boolean {
  return greeting.test(line.replace(title, "").trim());
}

/** True when a text holds nothing but a greeting, a closing, a name and a signature. English and Spanish. */
export function onlyGreeting(text: string): boolean {
  const lines = text
    .split("\n")
    .map((line) => line.replace(quoteMarks, "").trim())
    .filter((line) => line !== "");
  const opening = lines.findIndex((line) => !isGreeting(line));
  if (opening < 0) return true;
  const rest = lines.slice(opening);
  const signed = rest.findIndex((line) => line === "--" || closing.test(line));
  if (signed >= 0)
    return (
      rest.slice(0, signed).every(isName) &&
      rest.slice(signed + 1).every((line) => closing.test(line) || isSignature(line))
    );
  const [name = "", ...below] = rest;
  return isName(name) && below.length <= longestSignature && below.every((line) => /[|@]/.test(line));
}

const longestSignature = 4;

/** One to four words with capitals: "Dana Whitfield". */
function isName(line: string): boolean {
  const words = line.replace(/[,.]$/, "").split(/\s+/);
  const capital = /^[A-Z\u00c0-\u00de\u1e00-\u1eff][^\d:?!,;|]*$/;
  return words.length <= 4 && words.every((word) => capital.test(word)) && line !== line.toUpperCase();
}

/** A short line that is neither a sentence nor a labelled value. */
function isSignature(line: string): boolean {
  return line.length <= 80 && !/[.?!;]\s+\S/.test(line) && !/^[^:]{3,40}:\s/.test(line);
}
