import type { Item, PermissionUsed } from "../decide/index.ts";
import type { Consent, PolicyIndex } from "../policy/index.ts";
import type { Day } from "../time.ts";
import type { CoverSheetInput } from "./cover-sheet.ts";
import { sayDay } from "./say-day.ts";

interface Standing {
  /** `written`, `spoken`, or the kind of a permission that no paper stands behind. */
  readonly form: string;
  readonly until: Day | null;
}

/**
 * The permissions that the items go by, in plain words with their end: one sentence for each form, the earliest
 * end first. It names nobody: whom else a consent allows is not the reader's.
 */
export function permissionSentences(items: readonly Item[], input: CoverSheetInput): readonly string[] {
  const used = new Map(
    items.flatMap((item) => item.permissions).map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const { policy, choices } = input;
  const consents = new Map(
    [...policy.policy.people.consents, ...choices.recorded].map((one): [string, Consent] => [one.id, one]),
  );
  const forms = new Map<string, Standing[]>();
  for (const one of used.values()) {
    const standing = standingOf(one, consents, policy);
    const same = forms.get(standing.form);
    if (same === undefined) forms.set(standing.form, [standing]);
    else same.push(standing);
  }
  return [...forms].map(([form, standings]) => {
    const [first] = standings.flatMap(({ until }) => until ?? []).sort();
    if (first === undefined) return input.say(`coversheet-permission-${form}`, { count: standings.length });
    const until = sayDay(first, input.say);
    return input.say(`coversheet-permission-${form}-until`, { count: standings.length, until });
  });
}

function standingOf(
  { kind, id }: PermissionUsed,
  consents: ReadonlyMap<string, Consent>,
  policy: PolicyIndex,
): Standing {
  switch (kind) {
    case "consent": {
      const consent = consents.get(id);
      const form = consent?.method === "verbal-witnessed" ? "spoken" : "written";
      return { form, until: consent?.until ?? null };
    }
    case "agreement": {
      const agreement = policy.policy.agreements.find((one) => one.id === id);
      return { form: kind, until: agreement?.until ?? null };
    }
    case "internal-need":
    case "emergency":
    case "mandated-report":
    case "court-order":
    case "own-request":
      return { form: kind, until: null };
    default:
      return kind satisfies never;
  }
}
