import type { Recorded } from "../../core/compose/index.ts";
import type { ChannelId, FieldId, ParticipantId } from "../../core/ids.ts";
import type { Draft } from "./drafts-view.tsx";
import type { ComposeContext, Prepared } from "./prepared.ts";
import type { Format } from "./save-view.tsx";
import type { ComposeState, Place } from "./state.ts";

/** The record that is open beside the form. */
export interface OpenRecord {
  /** As its window is called. */
  readonly title: string;
  /** Whose record it is; null where the agency's list does not know the person. */
  readonly person: ParticipantId | null;
  /** Fields that stand in it. */
  readonly present: readonly FieldId[];
}

export interface PrepareProps {
  readonly context: ComposeContext;
  readonly start: ComposeState;
  readonly record: OpenRecord | null;
  readonly places: readonly Place[];
  /** What went well or wrong last, as one sentence; `next`: where there is a step to take. */
  readonly said: string;
  /** What records tell of these fields of a person, and of no other. */
  readonly read: (person: ParticipantId, fields: readonly FieldId[]) => Promise<readonly Recorded[]>;
  readonly onChange: (state: ComposeState) => void;
  readonly onPut: (place: Place, state: ComposeState, prepared: Prepared) => void;
  readonly onSave: (format: Format, channel: ChannelId, state: ComposeState, prepared: Prepared) => void;
  /** Null where no message can be found: beside a calendar entry. */
  readonly onLookAgain: (() => void) | null;
  /** Begins another; null until this one was saved as files. */
  readonly onAnew: (() => void) | null;
  /** What was begun before and not sent, newest first. */
  readonly drafts: readonly Draft[];
  readonly onDraft: (id: string, remove: boolean) => void;
}
