import { expect, test } from "vitest";
import { handoverLines, logLines } from "../../test/gallery/log-lines.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { speaker } from "../words.ts";
import { sendsOf } from "./sends.ts";

const [unknown, sent] = sendsOf(logLines, sampleIndex().policy, "en", speaker("en"));

test("a send tells which permission it stood on", () => {
  expect(sent?.permission).toBe("Written permission until Mar 1, 2027");
  expect(unknown?.permission).toBe("Recorded with this message, until Feb 18, 2027");
});

test("what may not have been sent did not go", () => {
  expect([unknown?.state, unknown?.wentTerm]).toEqual(["Not known if it was sent", "Was to go"]);
  expect([sent?.state, sent?.wentTerm]).toEqual(["Handed over to be sent", "Went"]);
});

test("a send that a supervisor looks at says so", () => {
  expect([unknown?.later, sent?.later]).toEqual(["A supervisor looks at it", ""]);
});

test("saved files did not go until somebody says so, who and when; and never where they say that", () => {
  const sends = sendsOf(handoverLines, sampleIndex().policy, "en", speaker("en"));
  expect(sends.map(({ state, wentTerm, awaitsHandover }) => [state, wentTerm, awaitsHandover])).toEqual([
    ["Saved as files, not marked as delivered yet", "Was to go", true],
    ["Not delivered", "Went", false],
    ["Delivered", "Went", false],
  ]);
  expect(sends.map(({ delivered }) => delivered)).toEqual([
    "",
    "",
    expect.stringMatching(/^Nov 19, 2026\. Marked by dana\.whitfield@harborbridge\.example, Nov 2\d, 2026, /),
  ]);
});
