import type { Choices, SignedOff } from "../../core/decide/index.ts";
import { leavingDigest } from "../../core/disclose/index.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { Staff } from "../../core/policy/index.ts";
import { type Asking, leadingReason, nothingAsked } from "../../ui/index.ts";
import { ask, openFor, type Subject, shown, take } from "../sign-off/ask.ts";
import type { Requests } from "../sign-off/requests.ts";
import type { Desk, Looked } from "./desk.ts";

/** Asks a supervisor about one message, and takes the answer, now or when the message comes back. */
export interface Asker extends Pick<Requests, "use" | "giveBack"> {
  /** What was chosen for this message when it was asked about; null where no request of it stands open. */
  before(message: OutgoingMessage): Promise<Choices | null>;
  /** Where it stands as it was looked at. */
  standing(looked: Looked): Promise<Asking>;
  ask(looked: Looked, to: Staff["id"]): Promise<Asking>;
  take(
    looked: Looked,
    text: string,
  ): Promise<{ readonly asking: Asking; readonly signOff: SignedOff | null }>;
}

export function openAsker(desk: Desk, requests: Requests): Asker {
  const around = ({ policy, now }: Looked) => ({ policy, now, requests });
  return {
    use: requests.use,
    giveBack: requests.giveBack,
    async before(message) {
      const all = await requests.all();
      const found = all.find((one) => {
        const looked = desk.look(message, one.choices);
        return openFor(subjectOf(looked), [one], looked.now) !== null;
      });
      return found?.choices ?? null;
    },
    async standing(looked) {
      // What was agreed to is another message now: the hold is back, and it is said why.
      const lost = looked.choices.signOff !== null && looked.check.signOff === null;
      const said = lost ? ({ kind: "trouble", why: "changed" } as const) : null;
      const all = await requests.all().catch(() => []);
      const open = openFor(subjectOf(looked), all, looked.now);
      return { ...nothingAsked, open: open && shown(open, looked.policy), said };
    },
    ask: (looked, to) => ask(subjectOf(looked), to, around(looked)),
    take: (looked, text) => take(text, subjectOf(looked), around(looked)),
  };
}

function subjectOf({ message, check, choices }: Looked): Subject {
  const { decision, plan } = check;
  const going = decision.items.filter(({ outcome }) => outcome === "include" || outcome === "reduce");
  const staying = decision.items.filter(({ outcome }) => outcome === "strip");
  return {
    what: "message",
    message,
    decision,
    people: decision.leaving.length,
    fields: [...new Set(going.map(({ field }) => field))],
    files: message.attachments.length - plan.takeOut.length,
    staying: staying.map((item) => leadingReason(item)?.code ?? "taken-out"),
    choices: { ...choices, signOff: null },
    digestWith: (salt) => leavingDigest(message, check, choices, salt),
  };
}
