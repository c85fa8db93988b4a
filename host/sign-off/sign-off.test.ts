import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { indexPolicy, type PolicyIndex } from "../../core/policy/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, scenarios } from "../../test/scenarios.ts";
import type { AnswerState, Asking } from "../../ui/index.ts";
import { type Asker, openAsker } from "../sending/asker.ts";
import { type Desk, type Looked, openDesk } from "../sending/desk.ts";
import { answerDesk } from "./answer-desk.ts";
import { openAnswers } from "./answers.ts";
import { armor, unarmor } from "./armor.ts";
import { openSignOffDatabase, type SignOffDatabase } from "./database.ts";
import { openRequests } from "./requests.ts";
import { type SignerKeys, signerKeys } from "./signer-keys.ts";

const scenario = scenarios.find(({ id }) => id === "handoff-good") ?? expect.fail("no scenario");
const message = messageOf(scenario, samplePolicy());
const choices = choicesOf(scenario);
const priya = "priya" as Parameters<Asker["ask"]>[1];

let count = 0;
let staff: SignOffDatabase;
let supervisor: SignOffDatabase;
let keys: SignerKeys;
let policy: PolicyIndex;
let desk: Desk;
let asker: Asker;
beforeEach(async () => {
  count += 1;
  staff = openSignOffDatabase(`staff-${count}`);
  supervisor = openSignOffDatabase(`supervisor-${count}`);
  keys = await signerKeys(supervisor, crypto.subtle);
  policy = withKey("priya");
  desk = openDesk(policy.policy, "en", () => clock, "sent");
  asker = openAsker(desk, openRequests(staff, crypto));
});
afterEach(() => {
  staff.close();
  supervisor.close();
});

/** The sample agency, where this person has the supervisor's key. */
function withKey(...ids: readonly string[]): PolicyIndex {
  const sample = samplePolicy();
  const all = sample.staff.map((one) =>
    ids.includes(one.id) ? { ...one, signOffKey: keys.publicKey } : one,
  );
  return indexPolicy({ ...sample, staff: all });
}
const looked = (more: Partial<typeof choices> = {}) => desk.look(message, { ...choices, ...more });

async function ask(of: Looked = looked()): Promise<string> {
  const { open } = await asker.ask(of, priya);
  return open?.text ?? expect.fail("no request");
}

async function supervisorReads(request: string, rules = policy, now = clock) {
  const answers = openAnswers(supervisor, crypto);
  let shown: AnswerState | null = null;
  const show = (next: AnswerState) => {
    shown = next;
  };
  const host = { policy: rules, practice: false, now: () => now, keys, answers, save: () => {}, show };
  const { state: first, acts } = answerDesk(host, await answers.all());
  const state = () => shown ?? first;
  acts.read(request);
  await expect.poll(() => state().request).not.toBe(null);
  return { acts, state };
}

async function answered(request: string, answer: "approved" | "refused" = "approved", reason = "Because") {
  const { acts, state } = await supervisorReads(request);
  acts.answer(answer, reason);
  await expect.poll(() => state().given).not.toBe(null);
  return state().given?.text ?? expect.fail("no answer");
}
const why = ({ said }: Asking) => (said?.kind === "trouble" ? said.why : said?.kind);

test("a yes lifts the hold of just this message, once", async () => {
  const before = looked();
  expect(before.check.decision.holds.map(({ code }) => code)).toEqual(["sign-off"]);
  const answer = await answered(await ask(before));
  const { asking, signOff } = await asker.take(before, answer);
  expect(asking.said).toEqual({ kind: "approved", by: "Priya Raman", reason: "Because" });
  const after = looked({ signOff });
  expect(after.check.verdict).toBe("covered");
  const { entry } = desk.prepare(after, "disclosure", ["sign-off"]);
  expect(entry.body.signOff).toEqual({ by: "priya", at: clock, request: signOff?.request });
  expect(entry.body.holds).toEqual([{ code: "sign-off", how: "signed-off" }]);

  const id = signOff?.request ?? "";
  expect([await asker.use(id), await asker.use(id)]).toEqual([true, false]);
  expect(why((await asker.take(before, answer)).asking)).toBe("used");
  // It did not leave after all.
  await asker.giveBack(id);
  expect(why((await asker.take(before, answer)).asking)).toBe("approved");
});

const changes: readonly (readonly [string, Partial<typeof message>])[] = [
  ["subject", { subject: "Another" }],
  ["body", { body: { ...message.body, source: `${message.body.source}\nThank you` } }],
  [
    "recipients",
    { recipients: [...message.recipients, { address: "x@northsidebh.example", name: null, via: "cc" }] },
  ],
  ["attachments", { attachments: [{ name: "f.txt", digest: "d", content: { kind: "text", text: "" } }] }],
];
test.each(changes)("where the %s changed, the yes lifts nothing", async (_what, change) => {
  const before = looked();
  const answer = await answered(await ask(before));
  const { signOff } = await asker.take(before, answer);
  const changed = desk.look({ ...message, ...change }, { ...choices, signOff });
  expect(changed.check.signOff).toBe(null);
  expect(changed.check.decision.holds.map(({ code }) => code)).toContain("sign-off");
  expect(why(await asker.standing(changed))).toBe("changed");
  expect(why((await asker.take(desk.look({ ...message, ...change }, choices), answer)).asking)).toBe(
    "changed",
  );
});

test("the message that comes back is known again, with what was chosen for it", async () => {
  await ask();
  expect(await asker.before(message)).toEqual({ ...choices, signOff: null });
  expect(await asker.before({ ...message, subject: "Another" })).toBe(null);
});

test("a no closes its request", async () => {
  const answer = await answered(await ask(), "refused", "Not yet");
  const { asking, signOff } = await asker.take(looked(), answer);
  expect([asking.said, signOff]).toEqual([{ kind: "refused", by: "Priya Raman", reason: "Not yet" }, null]);
  expect(why((await asker.take(looked(), answer)).asking)).toBe("used");
});

test.each([
  ["request", "ab".repeat(16), "other"],
  ["digest", "ab".repeat(32), "bad-signature"],
  ["answer", "refused", "bad-signature"],
  ["by", "ingrid", "may-not"],
  ["by", "luis", "self"],
  ["at", "2026-11-20T16:00:00-08:00", "bad-signature"],
  ["reason", "AAAA", "bad-signature"],
  ["signature", "00".repeat(64), "bad-signature"],
  ["format", "safe-disclosure/sign-off-answer/2", "not-an-answer"],
] as const)("an answer whose %s somebody wrote as %s does not count", async (field, value, wanted) => {
  const json = unarmor("ANSWER", await answered(await ask())) as object;
  const { asking, signOff } = await asker.take(looked(), armor("ANSWER", { ...json, [field]: value }));
  expect([why(asking), signOff]).toEqual([wanted, null]);
});

test("an answer to somebody else's request, or of another device, does not count", async () => {
  const other = openAsker(desk, openRequests(openSignOffDatabase(`other-${count}`), crypto));
  const { open } = await other.ask(looked(), priya);
  const answer = await answered(open?.text ?? "");
  expect(why((await asker.take(looked(), answer)).asking)).toBe("other");
});

test("a late answer does not count, nor one that comes late", async () => {
  const answer = await answered(await ask());
  const late = openDesk(policy.policy, "en", () => "2026-11-29T09:00:00-08:00", "sent");
  const { asking } = await openAsker(late, openRequests(staff, crypto)).take(
    late.look(message, choices),
    answer,
  );
  expect(why(asking)).toBe("ended");
});

test("a request is answered once, by whom it asks, in time, and only by who may", async () => {
  const request = await ask();
  const standing = async (rules = policy, now = clock) => {
    const { state } = await supervisorReads(request, rules, now);
    const shown = state().request;
    return shown?.kind === "request" ? shown.standing : shown?.kind;
  };
  expect(await standing()).toBe("may-answer");
  expect(await standing(policy, "2026-11-29T09:00:00-08:00")).toBe("late");
  expect(await standing(indexPolicy(samplePolicy()))).toBe("not-mine");
  const staffed = samplePolicy().staff.map((one) =>
    one.id === "priya" ? { ...one, signOffKey: keys.publicKey, role: "staff" as const } : one,
  );
  expect(await standing(indexPolicy({ ...samplePolicy(), staff: staffed }))).toBe("may-not");
  await answered(request);
  expect(await standing()).toBe("answered");
});

test("only the supervisor's key opens a request, and it names nobody", async () => {
  const request = await ask();
  const mine = keys;
  keys = await signerKeys(openSignOffDatabase(`stranger-${count}`), crypto.subtle);
  const { state } = await supervisorReads(request);
  expect(state().request).toEqual({ kind: "other-key" });
  keys = mine;
  const opened = (await supervisorReads(request)).state().request;
  const text = JSON.stringify(opened);
  expect(opened).toMatchObject({ request: { from: "luis", people: 1, what: "message" } });
  expect(text).not.toMatch(/Nguy|0133|HB-1011|sober/);
});

test("keys can't be taken out of the browser, and two pages make one pair", async () => {
  const [one, two] = await Promise.all([signerKeys(staff, crypto.subtle), signerKeys(staff, crypto.subtle)]);
  expect(one.publicKey).toEqual(two.publicKey);
  await expect(crypto.subtle.exportKey("jwk", one.open.privateKey)).rejects.toThrow();
});
