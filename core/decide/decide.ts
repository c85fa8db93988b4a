import { type About, type Detection, layoutOf } from "../detect/index.ts";
import type { OutgoingMessage, PartId } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import { asksOf, missingOf, noticesOf } from "./asks.ts";
import { isDisclosure, peopleOf } from "./disclosure.ts";
import type { Facts } from "./facts.ts";
import { leavingParticipants } from "./holds/content.ts";
import { holdsOf } from "./holds/holds.ts";
import { judge } from "./judge.ts";
import { openFacts } from "./open-facts.ts";
import type { Choices, Decision, Item } from "./outcome.ts";
import { participantOf } from "./people.ts";

/** What is decided before anything is planned: who reads it, what it is, and each item. */
export interface Judged {
  readonly facts: Facts;
  readonly disclosure: boolean;
  readonly guessed: boolean;
  readonly items: readonly Item[];
}

export interface JudgeInput {
  readonly message: OutgoingMessage;
  readonly detection: Detection;
  readonly policy: PolicyIndex;
  readonly choices: Choices;
  readonly now: Instant;
}

function textAtOf(detection: Detection): Facts["textAt"] {
  return (place) => {
    const layout = layoutOf(detection, place.part);
    return layout === undefined ? "" : layout.text.text.slice(place.start, place.end);
  };
}

/** The person chosen by the sender comes first, when details belong to nobody else. */
function peopleIn(detection: Detection, policy: PolicyIndex, choices: Choices): readonly About[] {
  const found = peopleOf(detection, policy);
  const { participant } = choices;
  if (participant === null || found.some((one) => one.kind === "participant")) return found;
  const chosen: About = { kind: "participant", id: participant };
  return found.length === 0
    ? found
    : [chosen].concat(found.filter((one) => one.kind !== "nobody") as never[]);
}

/** Stage 1. Nothing that goes only to the participants' own team is a disclosure, whatever it holds. */
export function judgeMessage({ message, detection, policy, choices, now }: JudgeInput): Judged {
  const textAt = textAtOf(detection);
  const people = peopleIn(detection, policy, choices);
  const { facts, guessed } = openFacts({ message, people, policy, choices, now, textAt });
  const outside = facts.recipients.some((one) => one.kind.kind !== "team");
  const disclosure = outside && isDisclosure(detection, policy, textAt);
  return { facts, disclosure, guessed, items: disclosure ? judge(detection, facts) : [] };
}

/** What the plan would leave of the message. */
export interface Left {
  readonly attachments: readonly PartId[];
  readonly onlyGreeting: boolean;
  readonly changes: boolean;
}

/** Stage 2, over the finished items. */
export function settle(judged: Judged, detection: Detection, items: readonly Item[], left: Left): Decision {
  const { facts, disclosure, guessed } = judged;
  const finished = {
    facts,
    detection,
    items,
    attachmentsLeft: left.attachments,
    onlyGreetingLeft: left.onlyGreeting,
    changes: left.changes,
  };
  const holds = disclosure ? holdsOf(finished) : [];
  return {
    disclosure,
    recipients: facts.recipients,
    bundle: facts.bundle === null ? null : facts.bundle.id,
    guessed,
    participants: facts.people.map(participantOf).filter((id): id is NonNullable<typeof id> => id !== null),
    leaving: leavingParticipants({ items }),
    items,
    holds,
    asks: disclosure ? asksOf(facts, holds) : [],
    missing: disclosure ? missingOf(facts, items) : [],
    notChecked: detection.notChecked,
    notices: disclosure ? noticesOf(facts, items) : [],
  };
}
