import type {
  Candidate,
  Declaration,
  DeviceProblem,
  HeadProblem,
  ValueProblem,
} from "../../core/review/index.ts";

/** One device's row. */
export interface DeviceLine {
  readonly key: string;
  /** Names of whoever sent from it. */
  readonly staff: readonly string[];
  readonly at: string;
  readonly count: number;
  readonly problems: readonly DeviceProblem[];
}

export type LogsState =
  | { readonly kind: "ready"; readonly said: Taken | null }
  | { readonly kind: "reading"; readonly done: number; readonly count: number; readonly share: number };

/** How taking in ended. */
export interface Taken {
  readonly stopped: boolean;
  readonly count: number;
  readonly notLogs: readonly string[];
  readonly notSaved: number;
}

export interface LogsActs {
  take(files: readonly File[]): void;
  drop(items: DataTransferItemList): void;
  stop(): void;
}

/** What would be declared of a month now. */
interface Offer {
  readonly month: string;
  readonly over: boolean;
  readonly rule: Declaration["rule"];
  readonly logs: number;
  readonly missingDevices: readonly string[];
  /** Names. */
  readonly missingStaff: readonly string[];
}

export interface Declared {
  readonly number: number;
  readonly declaration: Declaration;
  /** The digest of its file. */
  readonly code: string;
  /** Whether its value can be known by now. */
  readonly due: boolean;
  readonly drawn: Drawn | null;
}

interface Drawn {
  readonly sample: readonly Candidate[];
  readonly proof: "signature" | "typed" | "witnessed";
  readonly late: boolean;
}

/** Why nothing was drawn, or nothing saved. */
export type DrawTrouble =
  | { readonly kind: "value"; readonly problem: ValueProblem }
  | { readonly kind: "heads"; readonly devices: readonly HeadProblem[] }
  | { readonly kind: "not-a-declaration" };

export interface SampleModel {
  /** Newest first. */
  readonly months: readonly string[];
  readonly offer: Offer;
  /** Of this month, newest first. */
  readonly declared: readonly Declared[];
  readonly busy: boolean;
  readonly trouble: DrawTrouble | null;
  /** Names by the id that an entry has. */
  readonly names: ReadonlyMap<string, string>;
  readonly bundles: ReadonlyMap<string, string>;
}

export interface SampleActs {
  declare(month: string, source: "beacon" | "dice"): void;
  /** The text of a value's file. */
  draw(number: number, value: string): void;
  save(number: number, what: "declaration" | "value"): void;
}
