import type { Choices, HoldCode } from "../../core/decide/index.ts";
import { compile } from "../../core/detect/index.ts";
import {
  type Check,
  type Context,
  check,
  type Prepared,
  prepare,
  stampBytes,
  stampOf,
} from "../../core/disclose/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import { letterLanguage, type SheetInput, speaker } from "../../ui/index.ts";

/** Core at work: the policy, compiled once, with this browser's clock and randomness. */
export interface Desk {
  look(message: OutgoingMessage, choices: Choices): Looked;
  prepare(looked: Looked, kind: EntryBody["kind"], holdsMet: readonly HoldCode[]): Prepared;
}

/** A message with what was found, as the sheet shows it. */
export type Looked = SheetInput;

export function openDesk(
  policy: Policy,
  language: Language,
  now: () => Instant,
  ends: SheetInput["ends"],
): Desk {
  const index = indexPolicy(policy);
  const knowledge = compile(index);
  const context = (at: Instant, choices: Choices): Context => ({
    policy: index,
    knowledge,
    now: at,
    choices,
  });
  return {
    look(message, choices) {
      const at = now();
      return {
        message,
        check: check(message, context(at, choices)),
        choices,
        policy: index,
        now: at,
        language,
        ends,
      };
    },
    prepare(looked, kind, holdsMet) {
      const { message, check: checked, choices, now: at } = looked;
      const letter = letterLanguage(looked);
      const stamp = stampOf(crypto.getRandomValues(new Uint8Array(stampBytes)), at, letter);
      const say = speaker(letter);
      return prepare({ message, check: checked, context: context(at, choices), stamp, say, kind, holdsMet });
    },
  };
}

/** Nothing that a check still needs of the sender. Somebody who is not in the list just loses their lines. */
export function isFree({ decision }: Check): boolean {
  return decision.holds.length === 0 && decision.asks.every(({ code }) => code === "who-is-it");
}

/** Whether the second check lets something go that the first one did not show as going. */
export function letsMoreGo(first: Check, second: Check): boolean {
  const going = ({ decision, plan }: Check) =>
    new Set(
      [
        ...decision.items
          .filter(({ outcome }) => outcome !== "strip")
          .map(({ id, outcome }) => `${id} ${outcome}`),
        ...decision.recipients.map(({ address }) => address),
      ].concat(plan.takeOut.length === 0 ? "all files" : []),
    );
  const before = going(first);
  return [...going(second)].some((one) => !before.has(one));
}
