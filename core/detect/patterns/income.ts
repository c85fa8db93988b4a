import type { FieldId } from "../../ids.ts";
import { textBefore, textBehind } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";

const amount =
  /^\$? ?\d[\d,]*(?:\.\d{2})?(?: ?k)?(?:(?: dollars| d[oó]lares)?(?: ?\/ ?| an? | per | al? | por |\s)(?:hour|hr|week|wk|month|mo|year|yr|annum|hora|semana|quincena|mes|a[nñ]o)(?:ly)?(?![a-z]))?/i;
const earned =
  /(?:income|earn(?:s|ed|ing|ings)?|makes|making|wages?|salar(?:y|io)|paychecks?|gets paid|is paid|ssi|ssdi|tanf|calworks|unemployment|pension|benefits?|ingresos?|gana|recibe|receives|gross|net pay|sueldo|percibe)(?![a-z])[^.\n$]{0,32}$/i;
const earnedBehind =
  /^[^.\n]{0,12}(?:income|in ssi|in ssdi|from (?:ssi|ssdi|tanf|work|her job|his job)|de ingresos|wages|salary)/i;
const spent =
  /(?:rent|deposit|fee|cost|price|owes?|debt|arrears|bill|renta|dep[oó]sito|debe|asking|budget|fmr|loan|reimburse\w*|grant|invoice)(?![a-z])[^.\n$]{0,24}$/i;
const band = /^ ?% ?(?:of )?(?:the )?(?:ami|area median)(?: income)?/i;

/** Money that comes in, not money that is owed; and a share of the area median income. */
export const income: Detector = {
  name: "income",
  find({ text, numbers }) {
    const found: Found[] = [];
    for (const run of numbers) {
      if (run.digits > 8) continue;
      const behind = textBehind(text, run.end, 48);
      const ami = band.exec(behind)?.[0];
      const sign = text.charAt(run.start - 1) === "$" ? run.start - 1 : run.start;
      if (ami !== undefined) {
        found.push(finding("income-band", run.start, run.end + ami.length));
      } else if (
        sign < run.start ||
        /^,\d{3}(?!\d)|^ ?k? ?(?:\/|an?|per) ?(?:mo|hr|yr)|^ (?:dollars|d[oó]lares|(?:an?|per|por|al|la) (?:week|month|hour|year|semana|mes|hora|a[nñ]o))(?![a-z])/.test(
          behind,
        )
      ) {
        const before = textBefore(text, sign, 48);
        const value = amount.exec(textBehind(text, sign, 48))?.[0] ?? "";
        const isEarned = earned.test(before) || earnedBehind.test(text.slice(sign + value.length, sign + 90));
        if (isEarned && !spent.test(before)) found.push(finding("income-amount", sign, sign + value.length));
      }
    }
    return found;
  },
};

function finding(field: string, start: number, end: number): Found {
  return {
    field: field as FieldId,
    start,
    end,
    confidence: "medium",
    rule: `income/${field === "income-band" ? "band" : "amount"}`,
  };
}
