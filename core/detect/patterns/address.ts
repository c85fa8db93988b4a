import type { FieldId } from "../../ids.ts";
import { textBefore, textBehind } from "../../message/index.ts";
import type { Detector, Found, Page } from "../detector.ts";
import { valuesBehind } from "./behind.ts";
import { isSenders } from "./phone.ts";

const direction = "(?:[NSEW]{1,2}\\.?|North|South|East|West)";
const word = "[A-Z0-9À-Þ][A-Za-z0-9À-ɏ'’.-]*";
const kind =
  "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Alley|Row|Loop|Trail|Trl|Square|Sq|Plaza)(?![a-z])\\.?";
const unit =
  "(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Room|Rm|Bldg|Lot|#|Depto|Apto)\\.? ?#?[A-Za-z0-9-]{1,6}| ?#[A-Za-z0-9-]{1,6})";
const town = `(?:,? ${word}(?: ${word}){0,2},? [A-Z]{2}(?: \\d{5}(?:-\\d{4})?)?(?![A-Za-z]))`;
const english = new RegExp(
  `^\\d{1,6}[A-Za-z]?(?:-\\d{1,4})? (?:${direction} )?(?:${word} ){1,4}${kind}${unit}?${town}?`,
);
const spanish =
  /(?:^|[^A-Za-zÀ-ɏ])((?:Calle|Avenida|Av\.|Camino|Calzada|Callej[oó]n|Paseo) [A-Z0-9À-Þ][A-Za-z0-9À-ɏ' .]{0,40}?,? ?(?:#|n[uú]m(?:ero)?\.? |no\.? )?)$/;
const place = /(?:Room|Rm\.?|Unit|Apt\.?|Cuarto) ?#?[A-Za-z0-9-]{1,6},? [^,\n]{3,40}, $/;
/** Words that say where somebody is today, rather than where their mail goes. */
const stays =
  /(?:stay(?:s|ing|ed)?|sleep(?:s|ing)|currently|hiding|sheltered|located|(?:is|are|she's|he's) (?:now )?(?:at|on|in)|se (?:queda|aloja)|duerme|est[aá](?: ahora)? en|escondid[oa])(?![a-z])[^.\n]{0,48}$/i;

/** A place where people stay for a while, named right before its street or in front of it. */
const lodging = /(?:^|[^a-z])(?:motel|hotel|hostel|inn|shelter|albergue|refugio)(?![a-z])[^.\n]{0,40}$/i;

/** Street addresses and post office boxes that are not in a signature. */
export const address: Detector = {
  name: "address",
  find(page) {
    const found: Found[] = [];
    const add = (start: number, end: number) => {
      if (isSenders(page, start)) return;
      const isNow =
        stays.test(textBefore(page.text, start, 72)) || lodging.test(textBefore(page.text, end, 110));
      const field = (isNow ? "current-location" : "mailing-address") as FieldId;
      const rule = isNow ? "address/stays" : "address/form";
      found.push({ field, start, end, rule });
    };
    for (const { start, digits } of page.numbers) {
      if (
        digits > 14 ||
        !/^\d{1,6}[A-Za-z]?(?:-\d{1,4})?(?: [A-Z0-9]|$|[.,\s])/.test(textBehind(page.text, start, 14))
      )
        continue;
      const street = streetAt(page, start);
      if (street) add(street.start, street.end);
    }
    for (const { label, value } of valuesBehind(page, "po-box", /^\d{1,7}/)) add(label.start, value.end);
    return found;
  },
};

function streetAt({ text }: Page, start: number): { start: number; end: number } | null {
  if (/[\w$.:/-]/.test(text.charAt(start - 1))) return null;
  const window = textBehind(text, start, 120);
  const match = english.exec(window)?.[0];
  if (match !== undefined) {
    const before = place.exec(textBefore(text, start, 60))?.[0].length ?? 0;
    return { start: start - before, end: start + match.length };
  }
  const calle = spanish.exec(textBefore(text, start, 64))?.[1];
  const number = /^\d{1,6}[A-Za-z]?(?![\d/:])(?:, (?:Apto|Depto|Int|Cuarto)\.? ?#?[A-Za-z0-9-]{1,6})?/.exec(
    window,
  )?.[0];
  return calle === undefined || number === undefined
    ? null
    : { start: start - calle.length, end: start + number.length };
}
