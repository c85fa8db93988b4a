import type { Item, Outcome } from "../core/decide/index.ts";
import { type About, compile, type Detection, detect, type Finding } from "../core/detect/index.ts";
import { newSources, type Plan, plan } from "../core/edit/index.ts";
import type { ChannelId, FieldId, ParticipantId } from "../core/ids.ts";
import { type OutgoingMessage, type PartId, partTexts } from "../core/message/index.ts";
import { sampleIndex } from "./sample-policy.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const mark = /«(strip|include|reduce|flag) ([a-z-]+)(?:@(\w+))?: ([^»]*)»/g;

interface Marked {
  readonly outcome: Outcome;
  readonly field: FieldId;
  readonly about: About;
  readonly start: number;
  readonly end: number;
}

/** A message whose details are marked: "SSN: «strip ssn: 987-65-4321»", "«strip participant-name@james: James»". */
export interface Draft {
  readonly body: string;
  readonly subject?: string;
  readonly format?: "text" | "html";
  readonly attachment?: string;
  readonly cutHistory?: boolean;
  /** Findings in another order than they were marked. */
  readonly shuffled?: boolean;
}

export interface Planned {
  readonly plan: Plan;
  readonly detection: Detection;
  readonly subject: string;
  readonly body: string;
  readonly source: string;
}

export function planned(draft: Draft): Planned {
  const format = draft.format ?? "text";
  const plain = (text: string) => text.replace(mark, "$4");
  const message: OutgoingMessage = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [],
    channel: "mail" as ChannelId,
    subject: plain(draft.subject ?? ""),
    body: { format, source: plain(draft.body) },
    fields: [],
    attachments:
      draft.attachment === undefined
        ? []
        : [{ name: "a.txt", digest: "00", content: { kind: "text", text: plain(draft.attachment) } }],
  };
  const texts = partTexts(message);
  const { layouts } = detect(message, texts, knowledge, { participant: null });
  const sources: readonly (readonly [PartId, string])[] = [
    ["subject", draft.subject ?? ""],
    ["body", draft.body],
    ["attachment:0", draft.attachment ?? ""],
  ];
  const items: Item[] = [];
  for (const [part, source] of sources) {
    const layout = layouts.find(({ text }) => text.part === part);
    if (layout === undefined) continue;
    let from = 0;
    for (const one of marksIn(source)) {
      // In HTML the place in the text is looked for, in order.
      const start =
        format === "html" && part === "body" ? layout.text.text.indexOf(one.value, from) : one.start;
      from = start + one.value.length;
      const label = layout.labels.find(({ value }) => value.start === start)?.label ?? null;
      const finding: Finding = {
        part,
        field: one.field,
        start,
        end: from,
        label,
        about: one.about,
        confidence: "high",
        rule: "test",
        cell: null,
      };
      items.push(itemOf(one, finding));
    }
  }
  const made = plan({
    detection: {
      layouts,
      findings: [],
      narratives: [],
      fragments: [],
      signals: [],
      mentions: [],
      perhaps: [],
      notChecked: [],
    },
    items: draft.shuffled === true ? items.reverse() : items,
    cutHistory: draft.cutHistory ?? false,
    takenOut: [],
    field: policy.field,
    today: "2026-11-20",
  });
  const source = newSources(texts, made).body ?? message.body.source;
  return {
    plan: made,
    detection: {
      layouts,
      findings: [],
      narratives: [],
      fragments: [],
      signals: [],
      mentions: [],
      perhaps: [],
      notChecked: [],
    },
    subject: made.left.subject ?? "",
    body: made.left.body ?? "",
    source,
  };
}

function marksIn(source: string): readonly (Marked & { readonly value: string })[] {
  const found: (Marked & { value: string })[] = [];
  let shift = 0;
  for (const match of source.matchAll(mark)) {
    const [whole, outcome, field, person = "maria", value = ""] = match;
    const start = match.index - shift;
    shift += whole.length - value.length;
    const about: About = { kind: "participant", id: person as ParticipantId };
    found.push({
      outcome: outcome as Outcome,
      field: field as FieldId,
      about,
      start,
      end: start + value.length,
      value,
    });
  }
  return found;
}

function itemOf({ outcome, field, about }: Marked, finding: Finding): Item {
  const as = { "date-of-birth": "age", "zip-code": "zip3", "aggregate-count": "small-cell" } as const;
  const reduction = (as as Record<string, Item["as"]>)[field] ?? "yes-no";
  return {
    id: `${field} ${finding.start}`,
    field,
    about,
    outcome,
    as: outcome === "reduce" ? reduction : null,
    reasons: [],
    permissions: [],
    places: [finding],
    answer: null,
    mayAnswer: [],
  };
}
