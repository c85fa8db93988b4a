import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answer, doublePress, oneSend, type Permit, steps } from "./permit.ts";

const letGo = { kind: "going", snapshot: "a letter", step: steps.key - 1, at: 0 } satisfies Permit;
const press = (permit: Permit, step: number, now = 0, snapshot = "a letter") =>
  answer(permit, { step, snapshot, now });

test("the first press holds the message", () => {
  expect(press({ kind: "none" }, steps.click)).toEqual({ answer: "hold", next: { kind: "held" } });
});

test("while a message is held, whatever is pressed changes nothing", () => {
  for (const step of Object.values(steps)) expect(press({ kind: "held" }, step).answer).toBe("swallow");
});

test("a message that was let go passes each step of its send once", () => {
  let permit: Permit = letGo;
  for (const step of [steps.key, steps.click, steps.submit, steps.script, steps.request]) {
    const said = press(permit, step);
    expect(said.answer).toBe("let-go");
    permit = said.next;
  }
  for (const step of Object.values(steps)) expect(press(permit, step).answer).toBe("swallow");
});

test("the second half of a double click sends nothing, and a press later on is looked at again", () => {
  const sent = press(letGo, steps.click).next;
  expect(press(sent, steps.click, doublePress - 1).answer).toBe("swallow");
  expect(press(sent, steps.click, doublePress).answer).toBe("hold");
});

test("a step that comes long after the press is looked at again", () => {
  const sent = press(letGo, steps.click).next;
  expect(press(sent, steps.submit, oneSend - 1).answer).toBe("let-go");
  expect(press(sent, steps.submit, oneSend).answer).toBe("hold");
});

test("a message that changed is held again, at every step", () =>
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(steps)), fc.nat(), fc.string(), (step, now, snapshot) => {
      fc.pre(snapshot !== "a letter");
      expect(press(letGo, step, now, snapshot).answer).toBe("hold");
    }),
  ));

test("after a release at most one of each step passes, in whatever order they come", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(steps))), (tries) => {
      const passed: number[] = [];
      let permit: Permit = letGo;
      for (const step of tries) {
        const said = press(permit, step);
        if (said.answer === "let-go") passed.push(step);
        permit = said.next;
      }
      expect(new Set(passed).size).toBe(passed.length);
    }),
  ));
