import { instant } from "../../host/store/clock.ts";
import { openCalls } from "../item/calls.ts";
import { type ComposeItem, isAppointment } from "../item/read-item.ts";
import type { KeptApproval } from "../kept/approval.ts";
import { noteReleased } from "../kept/ring.ts";
import { alertFor } from "./alert.ts";
import { knowledge } from "./knowledge.ts";
import { type Looked, look } from "./look.ts";

/**
 * Milliseconds: of one call, of the whole look (Outlook shows its own dialog after five seconds), and of writing down
 * that an approved message left.
 */
const patience = { call: 2500, look: 4000, note: 800 } as const;

/** One runtime may serve several messages at once: they share its three calls. */
const calls = openCalls(patience.call);

const notChecked: Looked = { kind: "ask", reasons: ["not-checked"], fields: [] };

/**
 * Holds a message or lets it go, once, whatever fails, hangs or comes late. What could not be read is never taken
 * for clean.
 */
export function handle(event: Office.MailboxEvent): void {
  let decided = false;
  const decide = (looked: Looked) => {
    if (decided) return;
    decided = true;
    clearTimeout(watchdog);
    if (looked.kind === "ask") complete(event, attempt(() => alertOf(looked)) ?? { allowEvent: false });
    else if (looked.approved === null) complete(event, { allowEvent: true });
    else noted(looked.approved, () => complete(event, { allowEvent: true }));
  };
  const watchdog = setTimeout(() => decide(notChecked), patience.look);
  lookNow().then(decide, () => decide(notChecked));
}

const itemNow = () => Office.context.mailbox.item as unknown as ComposeItem;

async function lookNow(): Promise<Looked> {
  const { mailbox, roamingSettings } = Office.context;
  return await look({
    item: itemNow(),
    user: mailbox.userProfile.emailAddress,
    caseload: settingOf(roamingSettings),
    calls,
    knowledge: knowledge(),
    now: instant(),
  });
}

/** Storage that is missing or broken holds no caseload. */
function settingOf(settings: Office.RoamingSettings | undefined): unknown {
  try {
    return settings?.get("caseload");
  } catch {
    return null;
  }
}

/** Writes the outcome for the pane and goes on, at the latest when its patience ends: the message was approved. */
function noted({ entry, ring }: KeptApproval, then: () => void): void {
  let gone = false;
  const goOn = () => {
    if (gone) return;
    gone = true;
    clearTimeout(limit);
    then();
  };
  const limit = setTimeout(goOn, patience.note);
  Promise.resolve()
    .then(
      () =>
        entry !== null && noteReleased({ entry, at: instant() }, ring, Office.context.roamingSettings, calls),
    )
    .then(goOn, goOn);
}

function alertOf(looked: Extract<Looked, { kind: "ask" }>) {
  return alertFor(looked, {
    surface: attempt(() => isAppointment(itemNow())) === true ? "appointment" : "message",
    displayLanguage: attempt(() => Office.context.displayLanguage),
    hasButton: attempt(() => Office.context.requirements.isSetSupported("Mailbox", "1.14")) === true,
    policy: attempt(() => knowledge().policy),
  });
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}

/** Outlook passes these through as they are; an older one has types for fewer. */
function complete(event: Office.MailboxEvent, answer: object): void {
  attempt(() => event.completed(answer as Office.SmartAlertsEventCompletedOptions));
}
