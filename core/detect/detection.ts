import type { Finding, Mention, Narrative, NotChecked, Signal } from "./finding.ts";
import type { Layout } from "./layout.ts";

/** All that was found in a message. Plain data, no value in it but the texts themselves. */
export interface Detection {
  readonly layouts: readonly Layout[];
  readonly findings: readonly Finding[];
  readonly narratives: readonly Narrative[];
  /** What is told in passing: judged only where a message may hold no notes. */
  readonly fragments: readonly Narrative[];
  readonly signals: readonly Signal[];
  readonly mentions: readonly Mention[];
  /** Names that may be of people whom the policy knows: they count only beside a sensitive detail. */
  readonly perhaps: readonly Mention[];
  readonly notChecked: readonly NotChecked[];
}
