import type { About } from "../detect/index.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { dayOf, type Instant } from "../time.ts";
import { chooseBundle } from "./bundle-choice.ts";
import type { Facts } from "./facts.ts";
import { addressFault } from "./holds/addresses.ts";
import type { Choices } from "./outcome.ts";
import { staffAt, standings } from "./recipients.ts";

interface Given {
  readonly message: OutgoingMessage;
  readonly people: readonly About[];
  readonly policy: PolicyIndex;
  readonly choices: Choices;
  readonly now: Instant;
  readonly textAt: Facts["textAt"];
}

/** What every rule looks at, for a message about these people; `guessed`: nobody chose the bundle. */
export function openFacts({ message, people, policy, choices, now, textAt }: Given): {
  readonly facts: Facts;
  readonly guessed: boolean;
} {
  const recipients = standings(message, people, choices.ownAddress, policy);
  const outside = recipients.filter((one) => one.kind.kind !== "team");
  const { bundle, guessed } = chooseBundle(choices, outside, policy);
  const open: Facts = {
    policy,
    now,
    today: dayOf(now),
    message,
    sender: staffAt(message.sender, policy),
    choices,
    recipients,
    bundle,
    urgent: bundle?.urgent === true,
    people,
    silenced: [],
    textAt,
  };
  const silenced = recipients.filter((one) => addressFault(one, open) !== null).map((one) => one.address);
  return { facts: { ...open, silenced }, guessed };
}
