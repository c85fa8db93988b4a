import { noChoices } from "../core/decide/index.ts";
import type { BundleId, ChannelId } from "../core/ids.ts";
import {
  draftEntry,
  type EntryBody,
  exportLog,
  type LogLine,
  makeDeviceKey,
  sealLine,
} from "../core/log/index.ts";
import { indexPolicy, type Policy } from "../core/policy/index.ts";
import { type Signer, signerOf } from "../core/signature.ts";
import { instantIn, millisOf } from "../core/time.ts";
import { decisionOf, itemOf } from "./sample-decision.ts";

const out = ["ssn", "income-amount", "diagnosis", "medication", "case-note"];
const bundles = ["housing-referral", "status-update", "warm-handoff"] as BundleId[];

/**
 * The body of one send about a participant, by number, a minute after the one before, by one of the first four staff;
 * what differs is given.
 */
export function entriesBy(policy: Policy): (number: number, change?: Partial<EntryBody>) => EntryBody {
  const index = indexPolicy(policy);
  return (number, change = {}) => {
    const { body } = draftEntry({
      kind: "disclosure",
      decision: decisionOf(
        [itemOf("participant-name"), itemOf("phone"), ...out.map((field) => itemOf(field, "strip"))],
        { bundle: bundles[number % 3] ?? null },
      ),
      choices: noChoices,
      policy: index,
      message: {
        sender: policy.staff[number % 4]?.email ?? "",
        recipients: [{ address: "jordan@keystonehomes.example", name: "Jordan Núñez", via: "to" }],
        channel: "encrypted-mail" as ChannelId,
        attachments: [],
      },
      now: change.at ?? instantIn(millisOf("2026-11-20T08:00:00-08:00") + (number % 1000) * 60_000, -480),
      approval: number.toString(16).padStart(8, "0").repeat(8),
      takeOut: [],
      coverSheet: null,
      holdsMet: [],
    });
    return { ...body, ...change };
  };
}

/** What one device has written: each entry, released two seconds later, one send every `minutes`. */
export async function deviceLines(signer: Signer, bodies: readonly EntryBody[]): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  for (const body of bodies) {
    const later = instantIn(millisOf(body.at) + 2_000, -480);
    lines.push(await sealLine({ kind: "entry", body }, body.at, lines.at(-1) ?? null, signer));
    const outcome = { entry: body.id, outcome: "released" } as const;
    lines.push(await sealLine({ kind: "outcome", body: outcome }, later, lines.at(-1) ?? null, signer));
  }
  return lines;
}

export const newSigner = async (): Promise<Signer> =>
  await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));

/** The exported logs of so many devices, each with so many sends spread over one month. */
export async function manyLogs(policy: Policy, devices: number, sends: number): Promise<readonly string[]> {
  const files: string[] = [];
  const entryBody = entriesBy(policy);
  for (let device = 0; device < devices; device += 1) {
    const signer = await newSigner();
    const bodies = Array.from({ length: sends }, (_, index) => {
      const millis = millisOf("2026-11-02T08:00:00-08:00") + index * 3_600_000 * (600 / sends);
      return entryBody(device * sends + index, { at: instantIn(millis, -480) });
    });
    files.push(await exportLog(await deviceLines(signer, bodies), "2026-12-01T08:00:00-08:00", signer));
  }
  return files;
}
