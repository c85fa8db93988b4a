import type { Ask, Hold, HoldCode } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { choosing } from "./choose.ts";
import { holdsInOrder, type Tally } from "./first-line.ts";
import { holdingHistory } from "./history.ts";
import type { SheetInput } from "./input.ts";
import type { Button, Press } from "./model.ts";
import { splitButtons } from "./split.ts";

interface Standing {
  readonly tally: Tally;
  /** How many questions the sheet shows. */
  readonly asked: number;
  /** A permission can be recorded: it is plain whose, and for whom. */
  readonly mayRecord: boolean;
}

/** The one filled button: what will be done, and how much of it. Under a hold it is the next step. */
export function mainButton(input: SheetInput, standing: Standing, say: Say): Button {
  const [hold] = holdsInOrder(input);
  if (hold) return nextStep(input, hold, standing, say);
  if (input.check.decision.asks.some(({ code }) => code === "emergency")) {
    return { label: say("do-emergency"), press: { kind: "submit", form: "emergency" } };
  }
  return { label: sendLabel(standing.tally, say), press: act({ kind: "send", choices: input.choices }) };
}

function sendLabel({ details, files, reduced, historyCut }: Tally, say: Say): string {
  if (details === 0 && files > 0) return say("do-files-send", { count: files });
  if (details > 0) return say("do-strip-send", { count: details + files });
  if (historyCut) return say("do-history-send");
  return reduced > 0 ? say("do-reduce-send", { count: reduced }) : say("do-send");
}

const act = (action: Extract<Press, { kind: "act" }>["action"]): Press => ({ kind: "act", action });

/** Questions whose answer lifts a hold. */
const lifting: Readonly<Partial<Record<Ask["code"], HoldCode>>> = {
  "own-address": "unknown-partner",
  "who-is-it": "no-permission",
};

function nextStep(input: SheetInput, hold: Hold, { tally, asked, mayRecord }: Standing, say: Say): Button {
  const { check, choices, message } = input;
  const back: Button = { label: say("do-back"), press: act({ kind: "back" }) };
  const answer: Button = {
    label: say("do-answer", { count: asked }),
    press: { kind: "go-to", place: "questions" },
  };
  if (check.decision.asks.some(({ code }) => lifting[code] === hold.code)) return answer;
  switch (hold.code) {
    case "legal-demand":
      return { label: say("do-log-request"), press: act({ kind: "log-request" }) };
    case "unknown-partner": {
      const dropped = [...choices.dropped, ...hold.addresses];
      const left = message.recipients.some(({ address }) => !dropped.includes(address));
      return left
        ? {
            label: say("do-drop", { count: hold.addresses.length }),
            press: act(choosing(choices, { dropped })),
          }
        : { label: say("back-to-address"), press: act({ kind: "back" }) };
    }
    case "no-bundle":
    case "recipient-not-in-bundle":
      return { label: say("do-choose-purpose"), press: { kind: "go-to", place: "purpose" } };
    case "cross-program":
      return hold.liftedBy === "sender" && choices.internalNeed === null
        ? { label: say("do-need"), press: { kind: "open", form: "need" } }
        : { label: say("do-sign-off"), press: act({ kind: "save-request", to: "supervisor" }) };
    case "no-permission":
      if (mayRecord) return { label: say("do-permission"), press: { kind: "open", form: "permission" } };
      return check.decision.participants.length > 1
        ? { label: say("do-choose-person"), press: { kind: "go-to", place: "person" } }
        : { label: say("do-choose-purpose"), press: { kind: "go-to", place: "purpose" } };
    case "agreement-ended":
      return { label: say("do-compliance"), press: act({ kind: "save-request", to: "compliance" }) };
    case "redisclosure": {
      const files = hold.parts.flatMap(
        (part) => message.attachments[Number(part.split(":")[1])]?.digest ?? [],
      );
      if (files.length) {
        const takenOut = [...choices.takenOut, ...files];
        return {
          label: say("do-files", { count: files.length }),
          press: act(choosing(choices, { takenOut })),
        };
      }
      return holdingHistory(input)
        ? { label: say("do-history"), press: act(choosing(choices, { cutHistory: true })) }
        : back;
    }
    case "not-checked":
    case "flagged":
      return answer;
    case "channel":
      return { label: say("do-save-files"), press: act({ kind: "save-files" }) };
    case "incomplete": {
      const fine = { ...choices, incompleteIsFine: true };
      return {
        label: say("do-incomplete", { count: tally.details + tally.files }),
        press: act({ kind: "send", choices: fine }),
      };
    }
    case "split":
      return splitButtons(input, say)[0] ?? back;
    case "sign-off":
      return hold.liftedBy === "compliance"
        ? { label: say("do-compliance"), press: act({ kind: "save-request", to: "compliance" }) }
        : { label: say("do-sign-off"), press: act({ kind: "save-request", to: "supervisor" }) };
    case "refused":
    case "nothing-left":
    case "policy-out-of-date":
      return back;
    default:
      return hold.code satisfies never;
  }
}
