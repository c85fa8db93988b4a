import { expect, test } from "vitest";
import { verify } from "../../core/disclose/index.ts";
import { roamingSettings } from "../../test/roaming-settings.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { messageOf, scenarios } from "../../test/scenarios.ts";
import type { ComposeItem } from "../item/read-item.ts";
import { approvalName, readApproval } from "../kept/approval.ts";
import { writeKept } from "../kept/ring.ts";
import type { Whole } from "./item-compose.ts";
import { canSend, releaser } from "./release.ts";

const [scenario = expect.fail("none")] = scenarios;
const leaving = {
  whole: messageOf(scenario, sampleIndex().policy),
  kept: [],
  bundle: null,
  participant: null,
  entry: "e-1",
} as unknown as Whole;

const replaced = async () => {};

type Answer = "succeeded" | "failed";
type Done = (result: Office.AsyncResult<void>) => void;
const say = (status: Answer) => ({ status }) as unknown as Office.AsyncResult<void>;

/** An item that keeps its session data, or not, and sends, or not; without `sends` it can't be asked to. */
function itemThat(keeps: Answer, sends?: Answer) {
  const kept = new Map<string, string>();
  const item = {
    sessionData: {
      setAsync(name: string, text: string, done: Done) {
        if (keeps === "succeeded") kept.set(name, text);
        done(say(keeps));
      },
    },
    ...(sends === undefined ? {} : { sendAsync: (done: Done) => done(say(sends)) }),
  } as unknown as ComposeItem;
  return { item, approved: () => readApproval(kept.get(approvalName)) };
}

test("the approval is kept in the message before its sender is told to press Send", async () => {
  const { settings, calls } = roamingSettings();
  await writeKept("enrolment", "a code", settings, calls);
  const { item, approved } = itemThat("succeeded");
  expect(
    await releaser({ item, settings, calls, version: "7", sends: true, before: null, replaced })(leaving),
  ).toBe("ready");
  const kept = approved() ?? expect.fail("nothing was kept");
  expect(kept).toMatchObject({ entry: "e-1", ring: 1, version: "7" });
  expect(verify(leaving.whole, kept.approval, [])).toBe("same");
});

test("where the approval can’t be kept, nothing is let go", async () => {
  const { settings, calls } = roamingSettings();
  const { item } = itemThat("failed", "succeeded");
  await expect(
    releaser({ item, settings, calls, version: "7", sends: true, before: null, replaced })(leaving),
  ).rejects.toThrow();
});

test.each<[what: string, sends: boolean, client: Answer | undefined, released: string]>([
  ["it is sent", true, "succeeded", "released"],
  ["Outlook refuses: its sender presses Send", true, "failed", "ready"],
  ["an agency that did not ask for it: its sender presses Send", false, "succeeded", "ready"],
  ["a client that has no way to: its sender presses Send", true, undefined, "ready"],
])("%s", async (_, sends, client, released) => {
  const { settings, calls } = roamingSettings();
  const { item } = itemThat("succeeded", client);
  expect(canSend(item)).toBe(client !== undefined);
  expect(
    await releaser({ item, settings, calls, version: "7", sends, before: null, replaced })(leaving),
  ).toBe(released);
});

test("an approval that takes the place of another says so, once", async () => {
  const { settings, calls } = roamingSettings();
  const { item } = itemThat("succeeded");
  const told: string[] = [];
  const release = releaser({
    item,
    settings,
    calls,
    version: "7",
    sends: false,
    before: "e-0",
    replaced: async (entry) => void told.push(entry),
  });
  await release(leaving);
  await release(leaving);
  expect(told).toEqual(["e-0"]);
});
