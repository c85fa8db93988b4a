import type { Ask, Hold, HoldCode } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { choosing } from "./choose.ts";
import { emergencyButton } from "./emergency.ts";
import { fittingBundles } from "./facts.ts";
import { holdsInOrder, type Tally } from "./first-line.ts";
import { holdingHistory } from "./history.ts";
import type { SheetInput } from "./input.ts";
import type { Button, PermissionDraft, Press } from "./model.ts";
import { mostAnswers } from "./questions.ts";
import { isBehindWall } from "./regimes.ts";
import type { SignOffDraft } from "./sign-off-draft.ts";
import { splitButtons } from "./split.ts";

interface Standing {
  readonly tally: Tally;
  /** What can be recorded: it is plain whose, and for whom. */
  readonly permission: PermissionDraft | null;
  readonly signOff: SignOffDraft | null;
}

/**
 * The foot's filled button: what will be done, and how much of it. Under a hold it is the next step; where that is a
 * question with its own answers, there is none.
 */
export function mainButton(input: SheetInput, standing: Standing, say: Say): Button | null {
  const [hold] = holdsInOrder(input);
  if (hold) return nextStep(input, hold, standing, say);
  if (input.check.decision.asks.some(({ code }) => code === "emergency")) {
    return {
      label: say(input.ends === "sent" ? "do-emergency" : "do-emergency-ready"),
      press: { kind: "submit", form: "emergency" },
    };
  }
  return {
    label: sendLabel(input, standing.tally, say),
    press: act({ kind: "send", choices: input.choices }),
  };
}

function sendLabel({ ends }: SheetInput, { details, files, reduced, historyCut }: Tally, say: Say): string {
  const label = (name: string, count = 0) =>
    say(`do-${name}-${ends === "sent" ? "send" : "ready"}`, { count });
  if (details === 0 && files > 0) return label("files", files);
  if (details > 0) return label("strip", details + files);
  if (historyCut) return label("history");
  if (reduced > 0) return label("reduce", reduced);
  return ends === "sent" ? say("do-send") : say("do-ready");
}

const act = (action: Extract<Press, { kind: "act" }>["action"]): Press => ({ kind: "act", action });

/** Sending although something needed was taken out: the sender may, but not as the first thing offered. */
export function sendAnyway(
  { check, choices, ends }: SheetInput,
  { details, files }: Tally,
  say: Say,
): Button | null {
  return check.decision.holds.some(({ code }) => code === "incomplete")
    ? {
        label: say(ends === "sent" ? "do-incomplete" : "do-incomplete-ready", { count: details + files }),
        press: act({ kind: "send", choices: { ...choices, incompleteIsFine: true } }),
      }
    : null;
}

/** Questions whose answer lifts a hold. */
const lifting: Readonly<Partial<Record<Ask["code"], HoldCode>>> = {
  "own-address": "unknown-partner",
  "who-is-it": "no-permission",
};

/** Asks who may sign, where their yes is all that is needed; else a page for them is saved, to talk about. */
function askOf(role: "supervisor" | "compliance", { signOff }: Standing, say: Say): Button {
  return signOff === null
    ? {
        label: say(role === "compliance" ? "do-compliance" : "do-sign-off"),
        press: act({ kind: "save-request", to: role }),
      }
    : { label: say("sign-off-ask"), press: { kind: "open", form: "signOff" } };
}

function nextStep(input: SheetInput, hold: Hold, standing: Standing, say: Say): Button | null {
  const { permission } = standing;
  const { check, choices, message } = input;
  const back: Button = { label: say("do-back"), press: act({ kind: "back" }) };
  const record: Button = { label: say("do-permission"), press: { kind: "open", form: "permission" } };
  if (check.decision.asks.some(({ code }) => lifting[code] === hold.code)) return null;
  switch (hold.code) {
    case "legal-demand":
      return { label: say("do-log-request"), press: act({ kind: "log-request" }) };
    case "unknown-partner": {
      const emergency = emergencyButton(input, say);
      if (emergency) return emergency;
      const dropped = [...choices.dropped, ...hold.addresses];
      const left = message.recipients.some(({ address }) => !dropped.includes(address));
      return left
        ? {
            label: say("do-drop", { count: hold.addresses.length }),
            press: act(choosing(choices, { dropped })),
          }
        : { label: say("back-to-address"), press: act({ kind: "back" }) };
    }
    case "no-bundle": {
      const fitting = fittingBundles(input);
      const [only] = fitting;
      if (!only || fitting.length > mostAnswers)
        return { label: say("do-choose-purpose"), press: { kind: "go-to", place: "purpose" } };
      return fitting.length > 1
        ? null
        : {
            label: say("do-purpose", { bundle: only.label[input.language] }),
            press: act(choosing(choices, { bundle: only.id })),
          };
    }
    case "recipient-not-in-bundle":
      return { label: say("do-choose-purpose"), press: { kind: "go-to", place: "purpose" } };
    case "cross-program":
      return hold.liftedBy === "sender" && choices.internalNeed === null && !isBehindWall(input, hold)
        ? { label: say("do-need"), press: { kind: "open", form: "need" } }
        : { label: say("do-sign-off"), press: act({ kind: "save-request", to: "supervisor" }) };
    case "no-permission":
      // They said no: asking comes first, and recording stands among the other ways.
      if (hold.reason.code === "no-permission-revoked") return back;
      if (permission) return record;
      return check.decision.participants.length > 1
        ? { label: say("do-choose-person"), press: { kind: "go-to", place: "person" } }
        : { label: say("do-choose-purpose"), press: { kind: "go-to", place: "purpose" } };
    case "agreement-ended":
      return askOf("compliance", standing, say);
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
      return null;
    case "channel":
      return { label: say("do-save-files"), press: act({ kind: "save-files" }) };
    case "incomplete":
      return permission ? record : back;
    case "split":
      return splitButtons(input, say)[0] ?? back;
    case "sign-off":
      return askOf(hold.liftedBy === "compliance" ? "compliance" : "supervisor", standing, say);
    case "refused":
    case "nothing-left":
    case "policy-out-of-date":
      return back;
    default:
      return hold.code satisfies never;
  }
}
