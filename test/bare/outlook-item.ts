import { makeCaseload } from "../../core/caseload/index.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { ItemFile } from "../../outlook-addin/item/read-item.ts";
import { type ClassicOutlook, type HostAnswer, openClassicOutlook } from "./classic-outlook.ts";

/** What stands in the compose window of the classic Outlook that tests play. */
export interface OutlookItem {
  from: string;
  to: readonly string[];
  cc: readonly string[];
  bcc: readonly string[];
  subject: string;
  body: { readonly format: "text" | "html"; readonly source: string };
  location: string;
  files: readonly (ItemFile & { readonly bytes: Uint8Array | null })[];
  session: Record<string, string>;
  /** What some calls answer instead, by their dispatch id. */
  faults: ReadonlyMap<number, HostAnswer>;
}

/** Dispatch ids of what the handler reads, as office.js numbers them (outlook-win32-16.02.debug.js). */
export const reads = {
  from: 107,
  recipients: 15,
  subject: 18,
  bodyType: 14,
  body: 37,
  files: 149,
  content: 150,
  session: 186,
  location: 26,
} as const;

export const emptyItem = (from: string): OutlookItem => ({
  from,
  to: ["jordan.ames@keystonehomes.example"],
  cc: [],
  bcc: [],
  subject: "Units in January",
  body: { format: "text", source: "Thanks for the tour on Tuesday. Do you have units opening in January?" },
  location: "",
  files: [],
  session: {},
  faults: new Map(),
});

const value = (given: unknown): HostAnswer => ({ kind: "value", value: given });

function answerOf(item: OutlookItem, id: number, given: unknown): HostAnswer {
  const fault = item.faults.get(id);
  if (fault !== undefined) return fault;
  const person = (address: string) => ({ name: address, address, recipientType: 3 });
  const named = given as { readonly id?: string; readonly name?: string };
  switch (id) {
    case reads.from:
      return value(person(item.from));
    case reads.recipients: {
      const [field] = given as readonly number[];
      return value((field === 0 ? item.to : field === 1 ? item.cc : item.bcc).map(person));
    }
    case reads.subject:
      return value(item.subject);
    case reads.bodyType:
      return value(item.body.format);
    case reads.body:
      return value(item.body.source);
    case reads.location:
      return value(item.location);
    case reads.files:
      return value(
        item.files.map(({ id: own, name, size, inline, kind }) => ({
          id: own,
          name,
          size,
          isInline: inline,
          attachmentType: ["file", "item", "cloud"].indexOf(kind),
        })),
      );
    case reads.content: {
      const file = item.files.find((one) => one.id === named.id);
      if (!file?.bytes) return { kind: "silence" };
      return value({ content: Buffer.from(file.bytes).toString("base64"), format: "base64" });
    }
    case reads.session: {
      const kept = item.session[named.name ?? ""];
      return kept === undefined ? { kind: "error", code: 9050 } : value(kept);
    }
    default:
      return { kind: "error", code: 5000 };
  }
}

/** The built handler in classic Outlook, over an item that a test changes as it likes. */
export async function openHandler(
  script: string,
  item: OutlookItem,
  more: Partial<ClassicOutlook> & Pick<ClassicOutlook, "settings">,
) {
  const outlook = await openClassicOutlook({
    user: item.from,
    answer: (id, given) => answerOf(item, id, given),
    ...more,
  });
  outlook.run(script);
  return outlook;
}

/** The settings of a mailbox whose owner opened the pane today. */
export function settingsOf(policy: PolicyIndex, email: string): Readonly<Record<string, unknown>> {
  const sender = policy.staff.get(email);
  if (sender === undefined) return {};
  return { caseload: makeCaseload(policy, sender, { salt: "5f1d9c", now: new Date().toISOString() }) };
}
