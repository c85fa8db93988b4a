import { type About, aboutKey, type Detection, type Finding, type Narrative } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { Field, PolicyIndex } from "../policy/index.ts";
import type { Facts } from "./facts.ts";
import type { Draft } from "./rules/rule.ts";

/** Raise holds; they are never items. */
const signalFields = ["redisclosure-notice", "legal-demand"];

/** The field that stands for sentences about a participant in which no field was found. */
const narrativeField = "case-note" as FieldId;

/**
 * The field of what was found. A policy may lack one that detection names, an older pack above all: then no bundle
 * lists it, so it stays out. Such a pack is not refused, as an urgent message must find one.
 */
export const fieldOf = (id: FieldId, policy: PolicyIndex): Field =>
  policy.field.get(id) ?? {
    id,
    group: "" as Field["group"],
    class: "restricted",
    removeUnit: "sentence",
    label: { en: id, es: id },
    sensitivity: [],
    regimes: [],
    aliases: { en: [], es: [] },
    about: "participant",
  };

/**
 * One draft for each field about each person. Look-alikes of the low band are a draft of their own, so that a
 * doubtful place never drags a certain one along, or the other way round.
 */
export function draftsOf(detection: Detection, { policy, bundle }: Facts): readonly Draft[] {
  const drafts = new Map<string, { about: About; field: FieldId; places: Finding[]; low: boolean }>();
  for (const finding of detection.findings) {
    if (signalFields.includes(finding.field)) continue;
    const low = finding.confidence === "low";
    const id = `${finding.field}${low ? "?" : ""} ${aboutKey(finding.about)}`;
    const draft = drafts.get(id) ?? { about: finding.about, field: finding.field, places: [], low };
    draft.places.push(finding);
    drafts.set(id, draft);
  }
  const items: Draft[] = [];
  drafts.forEach(({ about, field, places, low }, id) => {
    items.push({ id, field: fieldOf(field, policy), about, places, narratives: null, low });
  });
  const noNotes = bundle?.narrative.allow === "none";
  const told = noNotes ? detection.narratives.concat(detection.fragments) : detection.narratives;
  return items.concat(narrativeDrafts(told, policy));
}

/** Plain sentences and pasted notes are judged apart: a note must not take the sentence beside it along. */
function narrativeDrafts(narratives: readonly Narrative[], policy: PolicyIndex): readonly Draft[] {
  const drafts = new Map<string, { about: About; narratives: Narrative[] }>();
  for (const narrative of narratives) {
    const id = `${narrative.noteShaped ? "note" : "sentences"} ${aboutKey(narrative.about)}`;
    const draft = drafts.get(id) ?? { about: narrative.about, narratives: [] };
    draft.narratives.push(narrative);
    drafts.set(id, draft);
  }
  const items: Draft[] = [];
  drafts.forEach(({ about, narratives: sentences }, id) => {
    const field = fieldOf(narrativeField, policy);
    const places = sentences.map(
      ({ part, start, end, noteShaped }): Finding => ({
        field: field.id,
        part,
        start,
        end,
        label: null,
        about,
        confidence: "medium",
        rule: noteShaped ? "narrative/note" : "narrative/sentence",
        cell: null,
      }),
    );
    items.push({ id, field, about, places, narratives: sentences, low: false });
  });
  return items;
}
