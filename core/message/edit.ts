import type { PartId } from "./outgoing-message.ts";

/** One change of a part's text: `start` to `end` becomes `replacement`. Edits of a part never overlap. */
export interface Edit {
  readonly part: PartId;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
