import type { ConsentId, ParticipantId, PartnerId } from "../ids.ts";
import type { Consent, Participant } from "../policy/index.ts";
import type { Language } from "../say.ts";
import type { Day, Instant } from "../time.ts";

export type Limitation = Participant["limitations"][number];

/** What was drawn with a finger or a pen: lines of an SVG path (`M10 20L30 40`), in a box of 600 by 200. */
export interface Drawing {
  readonly path: string;
}

/** How one person signed on this device. The typed name stands for a drawing where nobody can draw. */
export interface Signature {
  readonly name: string;
  readonly drawing: Drawing | null;
}

interface Told {
  readonly at: Instant;
  /** The work address of whoever wrote it down. */
  readonly by: string;
  readonly participant: ParticipantId;
}

/**
 * One thing that happened to permissions on this device. What was written is never changed: what stands now follows
 * from all of them, in their order.
 */
export type PermissionEvent =
  | (Told & {
      readonly kind: "recorded";
      readonly consent: Consent;
      /** What the person asked to keep out at the same time. */
      readonly limitations: readonly Limitation[];
      /** Signed on this device; empty where a paper or words stand behind it. */
      readonly signatures: readonly Signature[];
      /** In which the person read it (45 CFR 164.508(c)(3)). */
      readonly language: Language;
    })
  /**
   * It stops what is still to be told, not what was told before (45 CFR 164.508(b)(5)). `partners`: for these only;
   * null for all. `words`: how it reached us.
   */
  | (Told & {
      readonly kind: "taken-back";
      readonly consent: ConsentId;
      readonly on: Day;
      readonly how: "written" | "spoken";
      readonly words: string;
      readonly partners: readonly PartnerId[] | null;
    })
  /** The person asked that something of theirs is no longer kept out. */
  | (Told & {
      readonly kind: "limit-ended";
      readonly excludes: Limitation["excludes"];
      readonly words: string;
    })
  /** 45 CFR 164.508(c)(4): the person was given a copy. */
  | (Told & { readonly kind: "copy-given"; readonly consent: ConsentId; readonly how: "saved" | "printed" });
