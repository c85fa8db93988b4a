import { type Hold, type HoldCode, participantOf } from "../../core/decide/index.ts";
import type { About } from "../../core/detect/index.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import type { SheetInput } from "./input.ts";
import { spell } from "./reason.ts";
import { isBehindWall } from "./regimes.ts";
import { goingUnread } from "./unread.ts";
import { aboutName, personName, receivers } from "./who.ts";

/** Which hold speaks first, when several stand: what nobody here can lift, then what leads to the others. */
export const holdOrder: readonly HoldCode[] = [
  "policy-out-of-date",
  "legal-demand",
  "refused",
  "unknown-partner",
  "no-bundle",
  "recipient-not-in-bundle",
  "cross-program",
  "agreement-ended",
  "no-permission",
  "redisclosure",
  "not-checked",
  "flagged",
  "split",
  "channel",
  "incomplete",
  "nothing-left",
  "sign-off",
];

/** Nothing that the sender can do here lifts these. */
const final: readonly HoldCode[] = ["legal-demand", "refused", "nothing-left", "policy-out-of-date"];

/** What is taken out: details in the text, and whole files. */
export interface Tally {
  readonly details: number;
  readonly files: number;
  /** Details that leave as less: an age for a birth date. */
  readonly reduced: number;
  readonly historyCut: boolean;
}

interface FirstLine {
  readonly heading: string;
  readonly lead: string;
  readonly also: readonly string[];
}

/** The holds with the one that speaks first in front. */
export function holdsInOrder({ check }: SheetInput): readonly Hold[] {
  return [...check.decision.holds].sort((a, b) => holdOrder.indexOf(a.code) - holdOrder.indexOf(b.code));
}

/** Nothing goes, whatever is answered: there is nothing to list. */
export function nothingGoes({ check }: SheetInput): boolean {
  return check.decision.holds.some(({ code }) => code === "legal-demand" || code === "refused");
}

const addressFaults: readonly HoldCode[] = ["unknown-partner", "recipient-not-in-bundle", "cross-program"];

/** Where nothing can go, or nobody who gets it was judged yet, a list of what goes would promise too much. */
export function mayTellWhatGoes({ check }: SheetInput): boolean {
  const { holds, recipients } = check.decision;
  if (holds.some(({ code }) => final.includes(code))) return false;
  const faulty = holds.flatMap(({ code, addresses }) => (addressFaults.includes(code) ? addresses : []));
  const outside = recipients.filter(({ kind }) => kind.kind !== "team");
  return faulty.length === 0 || outside.some(({ address }) => !faulty.includes(address));
}

/** One sentence that says what will happen, or what is needed first. */
export function firstLine(input: SheetInput, tally: Tally, covered: boolean, say: Say): FirstLine {
  const [hold, ...others] = holdsInOrder(input);
  if (hold) {
    return {
      heading: say(final.includes(hold.code) ? "cannot-go" : "cannot-go-yet", {
        why: sayHold(input, hold, say),
      }),
      lead: sayNext(input, hold, say),
      also: others.map((other) => say("also", { why: sayHold(input, other, say) })),
    };
  }
  const unread = goingUnread(input);
  const after = [
    ...partedNames(input).map((name) => say("split-after", { name })),
    ...(covered ? [say("with-cover-sheet")] : []),
    ...(input.ends === "ready" ? [say("then-press-send")] : []),
  ];
  return unread.length === 0
    ? { heading: plainHeading(input, tally, "heading-covered", say), lead: after.join(" "), also: [] }
    : {
        heading: say("heading-unread", {
          count: unread.length,
          files: sayList(
            unread.map(({ name }) => name),
            input.language,
          ),
        }),
        lead: [plainHeading(input, tally, "heading-rest", say), ...after, say("looked-at-later")].join(" "),
        also: [],
      };
}

/** People whose part the sender took out of this message: theirs has to go in one of its own. */
function partedNames({ check, policy }: SheetInput): readonly string[] {
  const { items, leaving, participants } = check.decision;
  return participants
    .filter((id) => !leaving.includes(id))
    .filter((id) => items.some(({ about, answer }) => answer === "take-out" && participantOf(about) === id))
    .map((id) => personName(policy, id) ?? id);
}

function plainHeading(
  input: SheetInput,
  tally: Tally,
  whole: "heading-covered" | "heading-rest",
  say: Say,
): string {
  const { details, files, reduced } = tally;
  const who = receivers(input, say);
  if (input.check.decision.asks.some(({ code }) => code === "emergency"))
    return say("heading-emergency", { who });
  if (input.check.verdict === "pass") return say("heading-pass", { who });
  const out = [
    ...(details ? [say("details-count", { count: details })] : []),
    ...(files ? [say("files-count", { count: files })] : []),
  ];
  if (out.length) {
    return say("heading-strip", { out: sayList(out, input.language), count: details + files, who });
  }
  if (tally.historyCut) return say("heading-history", { who });
  return reduced ? say("heading-reduce", { count: reduced, who }) : say(whole, { who });
}

/** What stands in the way, as a clause without a full stop: "James Okafor’s permission ended on Jul 31, 2026". */
export function sayHold(input: SheetInput, hold: Hold, say: Say): string {
  return say(`hold-${hold.reason.code}`, holdArgs(input, hold, say));
}

/** The next step in words: one of its own for some causes, else that of the hold. */
export function sayNext(input: SheetInput, hold: Hold, say: Say): string {
  const said =
    hold.code !== "cross-program"
      ? ""
      : isBehindWall(input, hold)
        ? "-walled"
        : input.choices.internalNeed === null
          ? ""
          : "-said";
  const own = `next-${hold.reason.code}${said}`;
  const args = holdArgs(input, hold, say);
  const sentence = say(own, args);
  return (sentence === own ? say(`next-${hold.code}`, args) : sentence).trim();
}

/** Why the organisation's own clause holds it, as a sentence; empty for every other hold. */
export function sayClause(input: SheetInput, hold: Hold, say: Say): string {
  return String(holdArgs(input, hold, say)["why"]);
}

function holdArgs(input: SheetInput, hold: Hold, say: Say): Readonly<Record<string, string | number>> {
  const { check, language, message, policy } = input;
  const files = hold.parts.flatMap((part) => message.attachments[Number(part.split(":")[1])]?.name ?? []);
  const named = check.decision.participants.map((id): About => ({ kind: "participant", id }));
  const people = (hold.people.length ? hold.people : named).map((about) => aboutName(policy, about, say));
  const bundle = check.decision.bundle === null ? undefined : policy.bundle.get(check.decision.bundle);
  const { clause } = hold.reason.facts;
  const clauses = hold.code === "refused" ? bundle?.refuse : bundle?.escalate;
  return {
    who: receivers(input, say),
    addresses: sayList(hold.addresses, language),
    names: people.length ? sayList(people, language) : say("about-unlisted"),
    first: people[0] ?? say("about-unlisted"),
    count: Math.max(people.length, 1),
    files: files.length ? sayList(files, language) : say("part-body"),
    bundle: bundle?.label[language] ?? "",
    why: typeof clause === "number" ? (clauses?.[clause]?.why[language] ?? "") : "",
    ...spell(input, hold.reason.facts),
  };
}
