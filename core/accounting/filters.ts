import type { Told } from "./disclosed.ts";

/** Whose rule an accounting follows; `all` is a list of our own that leaves nothing out. */
export const accountingRules = ["hipaa", "part2", "ferpa", "all"] as const;
export type AccountingRule = (typeof accountingRules)[number];

export interface Filter {
  /** How far back it reaches from the day on which somebody asks. */
  readonly years: number;
  /** Days to answer in, and how many more where a reason is given. */
  readonly due: { readonly days: number; readonly more: number };
  readonly holds: (told: Told, participant: string, codeOf: PurposeCode) => boolean;
}

/** The HL7 PurposeOfUse code of a purpose; null where the policy does not tell. */
export type PurposeCode = (purpose: string) => string | null;

/**
 * Treatment (to somebody who treats), payment and operations. Exact codes and kinds only: what merely belongs near
 * them (CAREMGT, COC) may go to a landlord, an emergency's message to the police, and one row too many is better than
 * one too few.
 */
function isForCare({ entry, recipient }: Told, codeOf: PurposeCode): boolean {
  const code = entry.purpose && codeOf(entry.purpose.id);
  if (code === "HPAYMT" || code === "HOPERAT") return true;
  return (code === "TREAT" || code === "ETREAT") && treats.has(recipient.partner?.kind ?? "");
}
const treats: ReadonlySet<string> = new Set(["health-care", "behavioral-health", "hospital"]);
/** The person's own permission, or their own request, and nothing else beside it. */
const restsOnlyOn = ({ basis }: Told, kinds: readonly string[]) =>
  basis.length > 0 && basis.every((kind) => kinds.includes(kind));
const isDisclosure = ({ entry }: Told) => entry.kind === "disclosure" || entry.kind === "unreviewed";
const isToThem = ({ recipient }: Told, participant: string) =>
  recipient.kind === "participant" && recipient.participant === participant;
/** Staff who serve the person: a use inside the agency, no disclosure. */
const isTeam = ({ recipient }: Told) => recipient.kind === "team";

export const filters: Readonly<Record<AccountingRule, Filter>> = {
  /**
   * 45 CFR 164.528(a)(1): all disclosures of six years but those (i) for treatment, payment and operations, (ii) to
   * the person, (iv) under an authorization. 164.528(c)(1): sixty days, and once thirty more with a reason.
   */
  hipaa: {
    years: 6,
    due: { days: 60, more: 30 },
    holds: (told, participant, codeOf) =>
      isDisclosure(told) &&
      told.entry.regimes.includes("hipaa") &&
      !isTeam(told) &&
      !isToThem(told, participant) &&
      !isForCare(told, codeOf) &&
      !restsOnlyOn(told, ["consent", "own-request"]),
  },
  /**
   * 42 CFR 2.25(a): the disclosures made with consent, of three years; (b): those for treatment, payment and operations
   * only where they went through an electronic health record. It is given as 164.528(c) says.
   */
  part2: {
    years: 3,
    due: { days: 60, more: 30 },
    holds: (told, _, codeOf) =>
      isDisclosure(told) &&
      told.entry.regimes.includes("part2") &&
      !isTeam(told) &&
      told.basis.includes("consent") &&
      (!isForCare(told, codeOf) || told.entry.viaEhr),
  },
  /**
   * 34 CFR 99.32(a)(1): each request and each disclosure; (d) none to the parent or the student, to officials, or with
   * written consent. A parent may see it within the forty-five days of 99.10(b). It is kept as long as the record is:
   * what a log still holds.
   */
  ferpa: {
    years: 6,
    due: { days: 45, more: 0 },
    holds: (told, participant) =>
      told.entry.regimes.some((regime) => regime === "ferpa" || regime === "ferpa-recipient") &&
      (!isDisclosure(told) ||
        (!isTeam(told) && !isToThem(told, participant) && !restsOnlyOn(told, ["consent", "own-request"]))),
  },
  /** No rule asks for it: whatever the log holds of the person, for as long as entries are kept. */
  all: { years: 6, due: { days: 60, more: 30 }, holds: () => true },
};
