import type { JSX } from "preact";
import type { SignedOff } from "../../core/decide/index.ts";
import { leavingDigest } from "../../core/disclose/index.ts";
import type { BundleId, ChannelId, FieldId } from "../../core/ids.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { SignOffRequest } from "../../core/sign-off/index.ts";
import {
  AnswerPage,
  type AnswerState,
  type Asking,
  type GivenAnswer,
  nothingAsked,
  ReviewSheet,
} from "../../ui/index.ts";
import { samplePolicy } from "../sample-policy.ts";
import { sheetInput } from "../sheet-input.ts";

const raw = `04${"c07e".repeat(32)}`;
const signOffKey = { sign: { algorithm: "P-256", raw }, seal: raw } as const;
const sample = samplePolicy();
const priya = {
  ...(sample.staff.find(({ id }) => id === "priya") as (typeof sample.staff)[number]),
  signOffKey,
};
const policy = indexPolicy({
  ...sample,
  staff: sample.staff.map((one) => (one.id === "priya" ? priya : one)),
});
const text = `-----BEGIN SAFE DISCLOSURE REQUEST-----\n${`${"eyJmb3JtYXQi".repeat(5)}Zm9y\n`.repeat(24)}-----END SAFE DISCLOSURE REQUEST-----`;
const told = (what: unknown) => document.body.setAttribute("data-told", JSON.stringify(what));

const sheet =
  (asking: Asking, signed = false) =>
  (language: Language): JSX.Element => {
    const input = { ...sheetInput("handoff-good", language), policy };
    const salt = "01".repeat(32);
    const signOff: SignedOff = {
      holds: ["sign-off"],
      role: "supervisor",
      by: priya.id,
      at: input.now,
      request: "9f2c".repeat(8),
      digest: leavingDigest(input.message, input.check, input.choices, salt),
      salt,
    };
    const signedInput = {
      ...sheetInput("handoff-good", language, { bundle: input.check.decision.bundle, signOff }),
      policy,
    };
    return (
      <ReviewSheet
        input={signed ? signedInput : input}
        stage={{ kind: "review" }}
        asking={asking}
        language={language}
        onAct={told}
      />
    );
  };

const request: SignOffRequest = {
  format: "safe-disclosure/sign-off-request/1",
  id: "9f2c".repeat(8),
  digest: "ab".repeat(32),
  role: "supervisor",
  from: "luis" as SignOffRequest["from"],
  to: priya.id,
  what: "message",
  bundle: "warm-handoff" as BundleId,
  channel: "encrypted-mail" as ChannelId,
  recipients: ["Northside Behavioral Health"],
  people: 1,
  fields: ["participant-name", "phone", "substance-use"] as FieldId[],
  files: 1,
  holds: [{ code: "sign-off", why: "sign-off", clause: 0 }],
  staying: [{ why: "never", count: 2 }],
  at: "2026-11-20T16:55:00-08:00",
  until: "2026-11-27",
};
const given: GivenAnswer = {
  request,
  answer: "refused",
  at: "2026-11-20T17:10:00-08:00",
  reason: "Ask about the second number first.",
  text: text.replace(/REQUEST/g, "ANSWER"),
};
const start: AnswerState = {
  line: `"signOffKey": ${JSON.stringify(signOffKey)}`,
  mine: [priya],
  practice: false,
  request: null,
  given: null,
  trouble: null,
  history: [],
};
const page =
  (change: Partial<AnswerState>) =>
  (language: Language): JSX.Element => (
    <AnswerPage
      state={{ ...start, ...change }}
      acts={{ read: told, answer: told, save: told }}
      policy={policy}
      language={language}
    />
  );
const asked = (standing: Extract<AnswerState["request"], { kind: "request" }>["standing"]) =>
  ({ kind: "request", request, standing }) as const;

/** Asking for a sign-off in the sheet, and the supervisor's page. */
export const signOffScreens = {
  "sign-off-ask": sheet(nothingAsked),
  "sign-off-asked": sheet({ open: { to: priya.name, until: request.until, text }, said: null }),
  "sign-off-refused": sheet({
    open: null,
    said: { kind: "refused", by: priya.name, reason: given.reason },
  }),
  "sign-off-changed": sheet({ open: null, said: { kind: "trouble", why: "changed" } }),
  "sign-off-approved": sheet({ open: null, said: { kind: "approved", by: priya.name, reason: null } }, true),
  "answer-empty": page({ mine: [], practice: true }),
  "answer-asked": page({ request: asked("may-answer"), history: [{ ...given, answer: "approved" }] }),
  "answer-late": page({ request: asked("late") }),
  "answer-other-key": page({ request: { kind: "other-key" } }),
  "answer-given": page({ request: asked("answered"), given, history: [given] }),
};
