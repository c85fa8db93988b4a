import { browser } from "wxt/browser";
import type { Recorded } from "../../core/compose/index.ts";
import type { FieldId, ParticipantId } from "../../core/ids.ts";
import { foldLabel, type PolicyIndex } from "../../core/policy/index.ts";
import type { PutIn } from "../../host/preparing/put-in.ts";
import type { OpenRecord, Place } from "../../ui/index.ts";
import { readAddresses } from "../engine/addresses.ts";
import { nameChannel } from "../engine/channel.ts";
import type { Disclosure, FieldLabels, PlaceThere, ReadValue, RecordThere, TabAsk } from "../wire/prepare.ts";

/** Milliseconds for a tab to answer: one that shows a dialog of its own never does. */
const patience = 1500;

/** What our script in a tab answers; null where there is none, or it could not. */
async function ask<Said>(tab: number, what: TabAsk, within = patience): Promise<Said | null> {
  const answered = browser.tabs
    .sendMessage<TabAsk, { readonly said?: Said }>(tab, what, { frameId: 0 })
    .then((one) => one?.said ?? null)
    .catch(() => null);
  return await Promise.race([answered, new Promise<null>((late) => setTimeout(late, within, null))]);
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

/** Words of headings under which a record tells of somebody else. */
function othersIn({ policy }: PolicyIndex): readonly string[] {
  const fields = policy.fields.filter(({ about }) => about === "other" || about === "household");
  const named = fields.flatMap(({ label, aliases }) => [label.en, label.es, ...aliases.en, ...aliases.es]);
  const related = policy.vocabulary.relations.flatMap(({ words }) => [...words.en, ...words.es]);
  return [...new Set([...named, ...related].map(foldLabel))];
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
  const wants = { labels: labelsFor(policy, null), others: othersIn(policy) };
  const found = await Promise.all(
    (wanted === null ? ids : [wanted]).map(async (tab) => ({
      tab,
      there: await ask<NonNullable<RecordThere>>(tab, { kind: "record-there", ...wants }),
    })),
  );
  const first = found.find(({ there }) => there !== null);
  if (!first?.there) return null;
  const title = tabs.find(({ id }) => id === first.tab)?.title ?? "";
  return {
    tab: first.tab,
    title,
    person: (await readNow(policy, first.tab, [])).person,
    present: first.there.present,
  };
}

/** Values and whose they are, as they stood in a tab at one moment: pages change under one's hands. */
async function readNow(policy: PolicyIndex, tab: number, fields: readonly FieldId[]) {
  const ids = policy.policy.fields.map(({ id }) => id);
  const asked = ids.filter((id) => whose.includes(id) || fields.includes(id));
  const wants = { labels: labelsFor(policy, asked), others: othersIn(policy) };
  const read = (await ask<readonly ReadValue[]>(tab, { kind: "record", ...wants })) ?? [];
  return { person: personOf(policy, read), values: read.filter(({ field }) => fields.includes(field)) };
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
  const now = await readNow(policy, tab, fields);
  if (now.person !== person) return null;
  return now.values.map(({ field, label, value }) => ({ field, value, source: { kind: "page", label } }));
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

/** Milliseconds in which a page takes a letter and its file. */
const writing = 30_000;

/** Puts a disclosure into the message of a place, and brings its window to the front. */
export async function putInto(place: Place, disclosure: Disclosure): Promise<PutIn> {
  const tab = Number(place.id);
  const put = (await ask<PutIn>(tab, { kind: "put-in", disclosure }, writing)) ?? "failed";
  if (put === "put" || put === "already") await browser.tabs.update(tab, { active: true });
  return put;
}
