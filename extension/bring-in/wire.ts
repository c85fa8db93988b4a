import type { Brought, Refusal } from "../../core/bring-in/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Words } from "../../core/say.ts";
import type { Given } from "../../host/bring-in/given.ts";
import type { BroughtFrom } from "../../host/store/database.ts";
import type { ProjectLine } from "../../ui/index.ts";

/** What the page asks of the worker, which reads so that the page stays alive. */
export type BringInAsk =
  | {
      readonly kind: "read";
      readonly given: readonly Given[];
      /** Without its people. */
      readonly policy: Policy;
      readonly asked: Words;
      readonly day: string;
      /** References by the id of whoever has one. */
      readonly references: ReadonlyMap<string, string>;
    }
  | { readonly kind: "map"; readonly mapping: ReadonlyMap<string, ProgrammeId> };

export type BringInAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | {
      readonly kind: "projects";
      readonly projects: readonly ProjectLine[];
      readonly chosen: ReadonlyMap<string, ProgrammeId>;
    }
  | {
      readonly kind: "brought";
      readonly from: BroughtFrom;
      readonly brought: Brought;
      readonly unopened: readonly string[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed" };
