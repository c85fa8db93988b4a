import { type CoverSheet, coverSheet } from "../../core/coversheet/index.ts";
import type { Say } from "../../core/say.ts";
import { speaker } from "../words.ts";
import { personPicker, purposePicker, receiverLines } from "./facts.ts";
import { firstLine, mayTellWhatGoes, nothingGoes, type Tally } from "./first-line.ts";
import type { SheetInput } from "./input.ts";
import { letterLanguage } from "./letter-language.ts";
import { lists, noLists } from "./lists.ts";
import type { SheetModel } from "./model.ts";
import { scopes } from "./permission.ts";
import { permissionDraft } from "./permission-draft.ts";
import { proofParts } from "./proof.ts";
import { questions } from "./questions.ts";
import { signOffDraft } from "./sign-off-draft.ts";
import { speaksOfFileOut } from "./spoken-file.ts";
import { mainButton } from "./steps.ts";
import { ways } from "./ways.ts";
import { contactName, receivers } from "./who.ts";

/** The whole sheet as words and actions, from the check that the host made. */
export function sheetModel(input: SheetInput): SheetModel {
  const say = speaker(input.language);
  const { choices } = input;
  const stopped = nothingGoes(input);
  const permission = stopped ? null : permissionDraft(input, say);
  const { goes, stays, details } = stopped ? noLists : lists(input, permission, say);
  const tally: Tally = {
    details,
    files: input.check.plan.takeOut.length,
    reduced: input.check.decision.items.filter(({ outcome }) => outcome === "reduce").length,
    historyCut: choices.cutHistory,
  };
  const held = input.check.decision.holds.length > 0;
  const cover = !mayTellWhatGoes(input) || input.check.verdict === "pass" ? null : coverSheetOf(input);
  const signOff = signOffDraft(input);
  const main = mainButton(input, { tally, permission, signOff }, say);
  const emergency = input.check.decision.asks.some(({ code }) => code === "emergency");
  const crossProgram = input.check.decision.holds.some(
    ({ code, liftedBy }) => code === "cross-program" && liftedBy === "sender",
  );
  return {
    ...firstLine(input, tally, cover !== null, say),
    goesTo: { label: say("goes-to"), receivers: receiverLines(input, say) },
    purpose: purposePicker(input, say),
    person: personPicker(input, say),
    scopes: scopes(input, say),
    questions: questions(input, say),
    goesHeading: held ? (goes.length > 0 ? say("would-go") : "") : say("goes"),
    goes,
    stays,
    missing: goes.length > 0 ? missing(input, say) : "",
    fileSpokenOf: speaksOfFileOut(input) ? say("file-spoken-of") : "",
    proof: proofParts(input, say),
    showAs: !mayTellWhatGoes(input) ? "" : say("show-as", { name: firstReader(input, say) }),
    coverSheet: cover,
    main,
    back: { label: say("do-back"), press: { kind: "act", action: { kind: "back" } } },
    ways: ways(input, { main, permission, signOff, stays, tally }, say),
    permission,
    emergency: emergency
      ? (what, receivedBy) => ({ kind: "send", choices: { ...choices, emergency: { what, receivedBy } } })
      : null,
    emergencyReceiver: receivers(input, say),
    need: crossProgram ? (why) => ({ kind: "choose", choices: { ...choices, internalNeed: why } }) : null,
    signOff,
  };
}

/** What the cover sheet will hold. Its reference is given when it is sent. */
function coverSheetOf(input: SheetInput): CoverSheet | null {
  const { check, choices, message, now, policy } = input;
  const language = letterLanguage(input);
  return coverSheet({
    decision: check.decision,
    choices,
    policy,
    message,
    now,
    reference: "",
    language,
    say: speaker(language),
  });
}

/** "Jordan", or the partner where no person is named. */
function firstReader(input: SheetInput, say: Say): string {
  const first = input.check.decision.recipients.find(({ kind }) => kind.kind !== "team");
  return (first && contactName(input.message, first.address)) ?? receivers(input, say);
}

/** "A housing referral also asks for: phone or e-mail." */
function missing({ check, language, policy }: SheetInput, say: Say): string {
  const label = (id: Parameters<typeof policy.field.get>[0]) => policy.field.get(id)?.label[language] ?? id;
  const wanted = check.decision.missing.map(({ fields }) =>
    new Intl.ListFormat(language, { type: "disjunction" }).format(fields.map(label)),
  );
  return wanted.length ? say("missing", { fields: wanted.join("; ") }) : "";
}
