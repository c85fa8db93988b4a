import { expect, test } from "vitest";
import { openCaseload } from "../../core/caseload/index.ts";
import { roamingSettings } from "../../test/roaming-settings.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { refreshCaseload } from "./caseload.ts";

const { policy } = sampleIndex();
const dana = "Dana.Whitfield@harborbridge.example";
const sade = "sade.adeyemi@harborbridge.example";
const made = "2026-11-20T16:55:00-08:00";
const soon = "2026-11-21T16:54:00-08:00";
const later = "2026-11-21T16:56:00-08:00";

async function mailboxOf(user: string, now = made) {
  const mailbox = roamingSettings();
  await refreshCaseload(policy, user, now, mailbox.settings, mailbox.calls);
  return mailbox;
}
type Mailbox = Awaited<ReturnType<typeof mailboxOf>>;
const keptIn = ({ settings }: Pick<Mailbox, "settings">) => JSON.stringify(settings.get("caseload") ?? null);

test("the mailbox of somebody in the directory gets a filter that the handler can open", async () => {
  const { settings } = await mailboxOf(dana);
  const sender = dana.toLowerCase();
  expect(openCaseload(settings.get("caseload"), { sender, version: policy.version, now: soon })).toBeTypeOf(
    "object",
  );
});

test("nothing is kept for anybody else", async () => {
  expect((await mailboxOf("front.desk@harborbridge.example")).saved).toEqual({});
});

test.each([
  [dana, soon, true],
  [dana, later, false],
  // Of names that may not be kept the filter is never whole: that alone does not make it anew each time.
  [sade, soon, true],
  [sade, later, false],
])("%s, opened again at %s: the same filter: %s", async (user, now, same) => {
  const mailbox = await mailboxOf(user);
  const before = keptIn(mailbox);
  await refreshCaseload(policy, user, now, mailbox.settings, mailbox.calls);
  expect(keptIn(mailbox) === before).toBe(same);
});

test.each([
  ["rules of another version", { ...policy, version: "another" }, dana],
  ["another sender", policy, sade],
])("%s: a new filter at once", async (_, rules, user) => {
  const mailbox = await mailboxOf(dana);
  const before = keptIn(mailbox);
  await refreshCaseload(rules, user, soon, mailbox.settings, mailbox.calls);
  expect(keptIn(mailbox)).not.toBe(before);
});

test("what is no filter is made anew, and where Outlook does not save it the old one stands", async () => {
  const mailbox = await mailboxOf(dana);
  mailbox.settings.set("caseload", { made: soon });
  mailbox.refuse(true);
  await expect(refreshCaseload(policy, dana, soon, mailbox.settings, mailbox.calls)).rejects.toThrow();
  expect(mailbox.settings.get("caseload")).toEqual({ made: soon });
  mailbox.refuse(false);
  await refreshCaseload(policy, dana, soon, mailbox.settings, mailbox.calls);
  expect(mailbox.settings.get("caseload")).toMatchObject({ format: 1, made: soon });
});

test("each has a salt of its own: the same people twice are not the same filter", async () => {
  const [one, two] = [await mailboxOf(dana), await mailboxOf(dana)];
  expect(keptIn(one)).not.toBe(keptIn(two));
});
