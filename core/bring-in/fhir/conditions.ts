import type { Consent, Policy } from "../../policy/index.ts";
import { addDays, type Day, isDay } from "../../time.ts";
import { actReason, consentAction, custodian, own, participation, recipientRoles } from "./codes.ts";
import type { Provision, Reference } from "./resource.ts";

type Recipient = Consent["recipients"][number];

/** When, to whom and for what. Null where nothing was said yet, so that nothing is narrowed. */
export interface Conditions {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly recipients: readonly Recipient[] | null;
  readonly purposes: Consent["purposes"] | null;
  readonly discloser: string | null;
}
export const unconditional: Conditions = {
  from: null,
  until: null,
  recipients: null,
  purposes: null,
  discloser: null,
};

/** Tells of a part that does not fit, by its path. */
export type Misfit = (path: string) => void;

/** A reference without a server, or an identifier of our own: the number of another server is somebody else's. */
const idIn = ({ reference, identifier }: Reference, type: string, system: string): string | null =>
  identifier?.system === system
    ? (identifier.value ?? null)
    : (new RegExp(`^${type}/([A-Za-z0-9.-]+)$`).exec(reference ?? "")?.[1] ?? null);

export const patientIn = (reference: Reference): string | null => idIn(reference, "Patient", own.participant);

/** A recipient that the policy knows; null for anybody else. */
export function recipientIn(reference: Reference, { partners, bundles }: Policy): Recipient | null {
  const { system, value } = reference.identifier ?? {};
  if (system === own.kind && value !== undefined)
    return bundles.some(({ recipients }) => recipients.includes(value)) ? { kind: value } : null;
  const id = idIn(reference, "Organization", own.partner);
  const partner = partners.find((one) => one.id === id);
  return partner === undefined ? null : { partner: partner.id };
}

function discloserIn(reference: Reference, { organisation }: Policy): string | null {
  const id = idIn(reference, "Organization", own.discloser);
  return [organisation.id, ...organisation.programs.map((one) => one.id)].find((one) => one === id) ?? null;
}

/** The purposes that a code may mean: one of HL7 each of ours that the bundles give it to, as COC is three of them. */
export function purposesOf(codings: Provision["purpose"], { bundles }: Policy) {
  return codings.map(({ system, code }) => [
    ...new Set(
      bundles
        .filter(({ purpose }) =>
          system === own.purpose ? purpose.id === code : system === actReason && purpose.hl7 === code,
        )
        .map(({ purpose }) => purpose.id),
    ),
  ]);
}

export const roleOf = ({ role }: Provision["actor"][number]): string =>
  role.coding.find(({ system }) => system === participation)?.code ?? "";

/**
 * A whole day inside a period: what begins or ends within a day counts from the next one, or until the one before, so
 * that nothing is permitted longer than was said. `null` for a day that is none.
 */
function wholeDay(moment: string, side: "start" | "end"): Day | null {
  const day = moment.slice(0, 10);
  if (!isDay(day)) return null;
  if (moment.length === 10) return day;
  return addDays(day, side === "start" ? 1 : -1);
}

const both = <T>(one: readonly T[] | null, other: readonly T[] | null): readonly T[] | null => {
  if (one === null || other === null) return one ?? other;
  const texts = new Set(other.map((each) => JSON.stringify(each)));
  return one.filter((each) => texts.has(JSON.stringify(each)));
};

/** Who receives, null where nobody is named, and who discloses. Null where an actor narrows what we can't say. */
function actorsIn(actors: Provision["actor"], path: string, policy: Policy, misfit: Misfit) {
  const recipients: Recipient[] = [];
  let [discloser, isNamed]: [string | null, boolean] = [null, false];
  for (const [index, one] of actors.entries()) {
    const role = roleOf(one);
    const receives = recipientRoles.includes(role);
    const recipient = receives ? recipientIn(one.reference, policy) : null;
    const named = role === custodian ? discloserIn(one.reference, policy) : null;
    if (recipient === null && named === null) misfit(`${path}.actor[${index}]`);
    if (recipient !== null) recipients.push(recipient);
    isNamed ||= receives;
    if (receives) continue;
    if (named === null || (discloser !== null && discloser !== named)) return null;
    discloser = named;
  }
  return { recipients: isNamed ? recipients : null, discloser };
}

/** The conditions of a provision inside those around it; null where nobody and nothing is left. */
export function narrowed(
  around: Conditions,
  { period, actor, purpose, action }: Provision,
  path: string,
  policy: Policy,
  misfit: Misfit,
): Conditions | null {
  const start = period?.start === undefined ? null : wholeDay(period.start, "start");
  const end = period?.end === undefined ? null : wholeDay(period.end, "end");
  if ((period?.start !== undefined && start === null) || (period?.end !== undefined && end === null)) {
    misfit(`${path}.period`);
    return null;
  }
  const discloses = ({ coding }: Provision["action"][number]) =>
    coding.some(({ system, code }) => system === consentAction && code === "disclose");
  if (action.length > 0 && !action.some(discloses)) {
    misfit(`${path}.action`);
    return null;
  }
  const named = actorsIn(actor, path, policy, misfit);
  if (
    named === null ||
    (around.discloser !== null && named.discloser !== null && around.discloser !== named.discloser)
  )
    return null;
  // A code that may mean several of ours does not say which of them was permitted.
  const meant = purposesOf(purpose, policy).map((ids) => (ids.length === 1 ? ids : []));
  for (const [index, ids] of meant.entries()) if (ids.length === 0) misfit(`${path}.purpose[${index}]`);
  const purposes = purpose.length === 0 ? null : [...new Set(meant.flat())];
  const next: Conditions = {
    from:
      around.from !== null && start !== null && around.from > start ? around.from : (start ?? around.from),
    until: around.until !== null && end !== null && around.until < end ? around.until : (end ?? around.until),
    recipients: both(named.recipients, around.recipients),
    purposes: both(purposes, around.purposes) as Conditions["purposes"],
    discloser: named.discloser ?? around.discloser,
  };
  const isEmpty = next.recipients?.length === 0 || next.purposes?.length === 0;
  return isEmpty || (next.from !== null && next.until !== null && next.from > next.until) ? null : next;
}
