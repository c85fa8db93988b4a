import type { FieldId } from "../../ids.ts";
import { textIn } from "../../message/index.ts";
import type { Detector } from "../detector.ts";
import { valuesBehind } from "./behind.ts";

/** Letters and digits with hyphens, at least four of them, a digit among them. */
const code = /^(?=[A-Z-]{0,8}\d)[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9])){3,19}(?![A-Za-z0-9])/i;
const digits = /^(?=(?:[*xX]{2,}[ -]?)?\d{4})(?:[*xX]{2,}[ -]?)?\d(?:[\d]|[- ](?=\d)){3,18}(?!\d)/;

/** "In case 2000 come" is no case number; "case #2000" is. */
const inCase = /^(?:case|expediente)\s+$/i;

/** Numbers whose form proves nothing: only the words before them tell what they are. */
const rows = [
  { field: "participant-id", form: code },
  { field: "insurance-id", form: code },
  { field: "driver-license", form: code },
  { field: "passport-number", form: /^[A-Z]{0,2}\d{6,9}(?![A-Za-z0-9])/i },
  { field: "bank-account", form: digits },
] as const;

export const labelledNumbers: Detector = {
  name: "labelled-numbers",
  find: (page) =>
    rows.reduce<ReturnType<Detector["find"]>>(
      (found, { field, form }) =>
        found.concat(
          valuesBehind(page, field, form)
            .filter(({ label }) => !inCase.test(textIn(page.text, label)))
            .map(({ label, value }) => ({
              ...value,
              field: field as string as FieldId,
              label,
              rule: `${field}/label`,
            })),
        ),
      [],
    ),
};
