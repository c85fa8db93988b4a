const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\\.?";
const day = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const number = "(?:0?[1-9]|1[0-2])";
const year = "(?:19|20)\\d{2}";
const anyYear = `(?:${year}|\\d{2})`;

/** A day with its year, as people write it in English and Spanish. */
const whole = [
  `${number}[/.-]\n?${day}[/.-]\n?${anyYear}`,
  `${day}[/.-]${number}[/.-]${anyYear}`,
  `${year}[/.-]${number}[/.-]${day}`,
  `${month} ${day},? ${year}`,
  `${day} (?:de |of )?${month},? (?:del? )?${year}`,
  "\\d{8}",
];
/** Only a part of one. */
const part = [
  `${month} ${day}`,
  `${day} de ${month}`,
  `${month},? (?:of |del? )?${year}`,
  `${number}/(?:${year}|${day})`,
  year,
];

/** A whole date at the start of a text. */
export const wholeDate = new RegExp(`^(?:${whole.join("|")})(?![\\d/])`, "i");
/** A whole date or a part of one at the start of a text. */
export const anyDate = new RegExp(`^(?:${whole.concat(part).join("|")})(?![\\d/])`, "i");
