import { type Scenario, scenarios } from "../../scenarios.ts";
import { staff } from "./agency.ts";
import { fileOf, type PracticeFile } from "./files.ts";

/** A message as a person wrote it or as it left. Addresses are one text, as people type them. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly files: readonly PracticeFile[];
}

export interface Draft {
  readonly id: string;
  readonly channel: string;
  readonly expected: Scenario["expect"]["verdict"];
  /** As the person wrote it: what the extension changes in the form is not in it. */
  readonly written: Letter;
  /** What hangs on the form now. */
  readonly tray: readonly PracticeFile[];
}

export interface Sent {
  readonly draft: string;
  readonly channel: string;
  readonly written: Letter;
  readonly left: Letter;
}

/** The drafts and what left, in memory: a restart begins anew. */
export interface Mailbox {
  drafts(): readonly Draft[];
  draft(id: string): Draft | null;
  /** Returns the draft after the change. */
  change(draft: Draft, change: Partial<Pick<Draft, "written" | "tray">>): Draft;
  reset(id: string): void;
  send(draft: Draft, left: Letter): void;
  readonly sent: readonly Sent[];
}

const addressOf = (id: string) => staff.find((person) => person.id === id)?.email ?? "";

function draftOf(scenario: Scenario): Draft {
  const files = scenario.attachments?.map(fileOf) ?? [];
  return {
    id: scenario.id,
    channel: scenario.channel,
    expected: scenario.expect.verdict,
    tray: files,
    written: {
      from: addressOf(scenario.sender),
      to: scenario.to.join(", "),
      cc: scenario.cc?.join(", ") ?? "",
      bcc: scenario.bcc?.join(", ") ?? "",
      subject: scenario.subject,
      body: scenario.body,
      files,
    },
  };
}

/** An empty message: a disclosure that was prepared goes in here. */
const blank: Draft = {
  id: "new-message",
  channel: "encrypted-mail",
  expected: "pass",
  tray: [],
  written: { from: addressOf("dana"), to: "", cc: "", bcc: "", subject: "", body: "", files: [] },
};

export function openMailbox(): Mailbox {
  const fresh = new Map([blank, ...scenarios.map(draftOf)].map((draft) => [draft.id, draft]));
  const drafts = new Map(fresh);
  const sent: Sent[] = [];
  return {
    drafts: () => [...drafts.values()],
    draft: (id) => drafts.get(id) ?? null,
    change(draft, change) {
      const changed = { ...draft, ...change };
      drafts.set(draft.id, changed);
      return changed;
    },
    reset(id) {
      const draft = fresh.get(id);
      if (draft) drafts.set(id, draft);
    },
    send({ id, channel, written }, left) {
      sent.push({ draft: id, channel, written, left });
    },
    sent,
  };
}
