import type { FieldId } from "../../ids.ts";
import { textBefore } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";
import { isOurs } from "../structure/values.ts";
import { labelBefore, leading } from "./near.ts";
import { isSenders } from "./phone.ts";

const label = leading("e-?mail(?: address)?|correo(?: electr[oó]nico)?");
const local = /[A-Za-z0-9._%+'-]/;
const longestLocal = 64;
const domain = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/;
/** An address in the head of a quoted message says who wrote, not how to reach somebody. */
const header = /(?:^|\n)(?:> ?)*(?:(?:from|to|cc|bcc|reply-to|sender|de|para):|on |el )[^\n]*$/i;

/** E-mail addresses that are not staff's or a partner's. */
export const email: Detector = {
  name: "email",
  find(page) {
    const { text, knowledge } = page;
    const found: Found[] = [];
    for (const at of page.ats) {
      let start = at;
      while (start > at - longestLocal && local.test(text.charAt(start - 1))) start--;
      const after = start < at ? domain.exec(text.slice(at + 1, at + 200))?.[0] : undefined;
      if (after === undefined) continue;
      const end = at + 1 + after.length;
      const address = text.slice(start, end).toLowerCase();
      const owner = knowledge.contacts.get(address);
      const before = textBefore(text, start, 80);
      if (owner === undefined && (isOurs(page, address) || isSenders(page, start) || header.test(before)))
        continue;
      found.push({
        field: "email" as FieldId,
        start,
        end,
        label: labelBefore(text, start, label),
        rule: owner ? "email/contact" : "email/form",
        about: owner ? { kind: "participant", id: owner.id } : null,
      });
    }
    return found;
  },
};
