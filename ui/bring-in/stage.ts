import type { Changes, LeftOut, Refusal } from "../../core/bring-in/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";

/** A project of an export, and the programmes that its people may come into. */
export interface ProjectLine {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** 2.01.3; null where the export does not say. */
  readonly victimServices: boolean | null;
  readonly people: number;
  readonly may: readonly { readonly id: ProgrammeId; readonly name: string }[];
}

/** What will be saved. */
export interface Summary {
  readonly people: number;
  readonly changes: Changes;
  readonly facts: number;
  /** Permissions and limits, from FHIR Consents. */
  readonly consents: number;
  readonly limitations: number;
  /** Whether permissions count: under signed rules they do not. */
  readonly signed: boolean;
  readonly left: readonly LeftOut[];
  /** Files that were not opened. */
  readonly unopened: readonly string[];
}

/** What stands saved now. */
interface Standing {
  readonly people: number;
  readonly consents: number;
  readonly limitations: number;
  readonly at: string;
  readonly canUndo: boolean;
}

export type BringInStage =
  | {
      readonly kind: "start";
      readonly standing: Standing | null;
      readonly said: "saved" | "undone" | "cancelled" | "not-saved" | null;
      readonly refusal: Refusal | null;
    }
  | { readonly kind: "reading"; readonly done: number }
  | {
      readonly kind: "projects";
      readonly projects: readonly ProjectLine[];
      readonly chosen: ReadonlyMap<string, ProgrammeId>;
      readonly refusal: Refusal | null;
    }
  | { readonly kind: "summary"; readonly summary: Summary }
  | { readonly kind: "working" };

export interface BringInActs {
  chooseFiles(files: FileList): void;
  drop(items: DataTransferItemList): void;
  template(): void;
  cancel(): void;
  mapProject(project: string, programme: ProgrammeId | null): void;
  useProjects(): void;
  save(): void;
  undo(): void;
}
