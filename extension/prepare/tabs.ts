import { browser } from "wxt/browser";
import type { Recorded } from "../../core/compose/index.ts";
import type { FieldId, ParticipantId } from "../../core/ids.ts";
import { foldLabel, type PolicyIndex } from "../../core/policy/index.ts";
import type { OpenRecord, Place } from "../../ui/index.ts";
import { readAddresses } from "../engine/addresses.ts";
import { nameChannel } from "../engine/channel.ts";
import type {
  Disclosure,
  FieldLabels,
  PlaceThere,
  PutIn,
  ReadValue,
  RecordThere,
  TabAsk,
} from "../wire/prepare.ts";

/** What our script in a tab answers; null where there is none, or it could not. */
async function ask<Said>(tab: number, what: TabAsk): Promise<Said | null> {
  const answered = await browser.tabs
    .sendMessage<TabAsk, { readonly said?: Said }>(tab, what, { frameId: 0 })
    .catch(() => null);
  return answered?.said ?? null;
}

/** What pages may call these fields, in both languages. */
function labelsFor({ policy }: PolicyIndex, wanted: readonly FieldId[] | null): FieldLabels {
  return policy.fields
    .filter(({ id, appliesTo }) => appliesTo === undefined && (wanted === null || wanted.includes(id)))
    .map(({ id, label, aliases }) => ({
      field: id,
      labels: [...new Set([label.en, label.es, ...aliases.en, ...aliases.es].map(foldLabel))],
    }));
}

/** An open record, and the tab in which it stands. */
export interface RecordTab extends OpenRecord {
  readonly tab: number;
}

/** Only these are read before it is known what may leave: they say whose record it is. */
const whose = ["participant-id", "participant-name"] as readonly string[];

/** The record in a tab, else the first that stands in any. */
export async function findRecord(policy: PolicyIndex, wanted: number | null): Promise<RecordTab | null> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  for (const tab of wanted === null ? ids : [wanted]) {
    const there = await ask<NonNullable<RecordThere>>(tab, {
      kind: "record-there",
      labels: labelsFor(policy, null),
    });
    if (!there) continue;
    const title = tabs.find(({ id }) => id === tab)?.title ?? "";
    return { tab, title, person: await personIn(policy, tab), present: there.present };
  }
  return null;
}

/** Whose record stands in a tab now. */
async function personIn(policy: PolicyIndex, tab: number): Promise<ParticipantId | null> {
  const fields = policy.policy.fields.map(({ id }) => id).filter((id) => whose.includes(id));
  const read = await ask<readonly ReadValue[]>(tab, { kind: "record", labels: labelsFor(policy, fields) });
  return personOf(policy, read ?? []);
}

/** By number, else by a whole name that only one person has. Where number and name disagree, nobody. */
function personOf({ participant, policy }: PolicyIndex, read: readonly ReadValue[]): ParticipantId | null {
  const said = (field: string) => foldLabel(read.find((one) => one.field === field)?.value ?? "");
  const [number, name] = [said("participant-id"), said("participant-name")];
  const named = policy.people.participants.filter(({ name: { given, family } }) =>
    [`${given} ${family}`, `${family} ${given}`].some((whole) => foldLabel(whole) === name),
  );
  const numbered = [...participant.values()].find(({ id }) => number !== "" && foldLabel(id) === number);
  if (number !== "" && name !== "") return numbered && named.includes(numbered) ? numbered.id : null;
  return numbered?.id ?? (named.length === 1 ? (named[0]?.id ?? null) : null);
}

/** Null where it can't be read any more, or where somebody else's record stands in its tab by now. */
export async function readRecord(
  policy: PolicyIndex,
  { tab, person }: RecordTab,
  fields: readonly FieldId[],
): Promise<readonly Recorded[] | null> {
  if ((await personIn(policy, tab)) !== person) return null;
  const read = await ask<readonly ReadValue[]>(tab, { kind: "record", labels: labelsFor(policy, fields) });
  return read?.map(({ field, label, value }) => ({ field, value, source: { kind: "page", label } })) ?? null;
}

/** The messages that are open in this browser's windows. */
export async function findPlaces(policy: PolicyIndex, own: string): Promise<readonly Place[]> {
  const tabs = await browser.tabs.query({});
  const found = await Promise.all(
    tabs.map(async ({ id, title }): Promise<readonly Place[]> => {
      const there = id === undefined ? null : await ask<NonNullable<PlaceThere>>(id, { kind: "place" });
      if (!there) return [];
      const sender = readAddresses(there.from ?? own)[0]?.address ?? "";
      const channel = nameChannel(there.channel, there.path, sender, policy.policy.channels);
      return [{ id: String(id), title: title ?? "", channel }];
    }),
  );
  return found.flat();
}

/** Puts a disclosure into the message of a place, and brings its window to the front. */
export async function putInto(place: Place, disclosure: Disclosure): Promise<PutIn | "failed"> {
  const tab = Number(place.id);
  const put = (await ask<PutIn>(tab, { kind: "put-in", disclosure })) ?? "failed";
  if (put === "put") await browser.tabs.update(tab, { active: true });
  return put;
}
