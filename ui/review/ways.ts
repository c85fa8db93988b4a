import { noChoices } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import type { SheetAction } from "./action.ts";
import { choosing } from "./choose.ts";
import { emergencyButton } from "./emergency.ts";
import { nothingGoes, type Tally } from "./first-line.ts";
import { holdingHistory } from "./history.ts";
import type { SheetInput } from "./input.ts";
import { type Button, isSame, type SheetModel } from "./model.ts";
import { splitButtons } from "./split.ts";
import { sendAnyway } from "./steps.ts";
import { receiverName } from "./who.ts";

/** All rarer ways, behind one quiet link. What the main button already does is not repeated. */
export function ways(
  input: SheetInput,
  model: Pick<SheetModel, "main" | "permission" | "signOff" | "stays"> & { readonly tally: Tally },
  say: Say,
): readonly Button[] {
  const { check, choices, message } = input;
  const { decision, plan } = check;
  const button = (label: string, action: SheetAction): Button => ({ label, press: { kind: "act", action } });
  const answerable = model.stays.some(({ rows }) => rows.some(({ answers }) => answers.length > 0));
  const open = message.attachments.filter((_, index) => !plan.takeOut.includes(`attachment:${index}`));
  const all: readonly (Button | null)[] = [
    emergencyButton(input, say),
    sendAnyway(input, model.tally, say),
    answerable ? { label: say("way-misread"), press: { kind: "pick" } } : null,
    model.permission ? { label: say("do-permission"), press: { kind: "open", form: "permission" } } : null,
    ...splitButtons(input, say),
    ...(decision.recipients.length > 1
      ? decision.recipients.map((standing) =>
          button(
            say("way-drop", { name: receiverName(input, standing) }),
            choosing(choices, { dropped: [...choices.dropped, standing.address] }),
          ),
        )
      : []),
    holdingHistory(input) ? button(say("do-history"), choosing(choices, { cutHistory: true })) : null,
    ...open.map((file) =>
      button(
        say("way-take-file-out", { file: file.name }),
        choosing(choices, { takenOut: [...choices.takenOut, file.digest] }),
      ),
    ),
    model.signOff ? { label: say("sign-off-ask"), press: { kind: "open", form: "signOff" } } : null,
    nothingGoes(input) ? null : button(say("do-sign-off"), { kind: "save-request", to: "supervisor" }),
    button(say("do-compliance"), { kind: "save-request", to: "compliance" }),
    JSON.stringify(choices) === JSON.stringify(noChoices)
      ? null
      : button(say("way-start-over"), { kind: "choose", choices: noChoices }),
  ];
  return all.filter(
    (way): way is Button => way !== null && !(model.main && isSame(way.press, model.main.press)),
  );
}
