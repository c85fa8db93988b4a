import {
  hasRegime,
  holdingProgrammes,
  programmesOf,
  victimServiceRegimes,
  walledRegimes,
  worksIn,
} from "../decide/index.ts";
import { normaliseAddress } from "../message/index.ts";
import type { Participant, PolicyIndex, Staff } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import { bitsText, emptyBits, put } from "./bits.ts";
import type { Caseload } from "./caseload.ts";
import { allEntries, type Entry, entryKey, type Kind } from "./entries.ts";
import { hashOfEntry, seedOf } from "./entry-hash.ts";

/** People whom one filter holds: what 18 KB of a mailbox's 32 KB can tell apart from ordinary mail. */
const mostPeople = 300;
/** 24 bits an entry and 16 hashes: one look-up of 100,000 is wrong (Bloom 1970). */
const bitsEach = 24;
const hashesEach = 16;
/** 17.5 KB as text, six bits a character. */
const mostBits = 17_900 * 6;

/** Whom a victim-service programme serves, in whatever other programme too: 34 USC 12291(b)(2), 42 USC 10406(c)(5). */
const isVictimService = ({ programs }: Participant, policy: PolicyIndex) =>
  hasRegime(programmesOf(programs, policy), victimServiceRegimes);

/**
 * Never in a filter: whom a victim-service programme serves (not even hashed), and what a Part 2 programme knows
 * (42 CFR 2.12(a)). As everywhere the wall is judged by the programmes that the sender shares with the participant:
 * what Housing knows of somebody whom Recovery serves too is Housing's own.
 */
function staysOut(participant: Participant, sender: Staff, policy: PolicyIndex): boolean {
  return (
    isVictimService(participant, policy) ||
    hasRegime(holdingProgrammes(participant, sender, policy), walledRegimes)
  );
}

/**
 * Entries that single somebody out: a whole name, an alias or a number, a phone or an address, first names of one
 * household. 34 USC 12291(a) names "a first and last name" and "contact information"; one first name alone is anybody's.
 */
const telling: readonly Kind[] = ["whole", "contact", "pair"];

/**
 * Whether a filter of these entries would hold somebody whom a victim-service programme serves: as whoever lives with
 * somebody else, under a second record, or by a phone that two share.
 */
function tellOfVictims(entries: readonly Entry[], policy: PolicyIndex): boolean {
  const victims = policy.policy.people.participants.filter((one) => isVictimService(one, policy));
  const theirs = new Set(allEntries(victims, policy.policy).map(entryKey));
  return entries.some((entry) => telling.includes(entry.kind) && theirs.has(entryKey(entry)));
}

/**
 * The filter of a sender's own caseload. `salt` is random; `policy` holds everybody. One that can't be complete lets
 * nothing go whatever it holds, so it holds nobody.
 */
export function makeCaseload(
  policy: PolicyIndex,
  sender: Staff,
  { salt, now }: { readonly salt: string; readonly now: Instant },
): Caseload {
  const { people, version } = policy.policy;
  const programmes = policy.policy.organisation.programs.filter(({ id }) => worksIn(sender, id, policy));
  const served = people.participants.filter((one) => programmes.some(({ id }) => one.programs.includes(id)));
  const kept = served.filter((one) => !staysOut(one, sender, policy)).slice(0, mostPeople);
  // Compliance knows everybody, behind each wall.
  const walled = sender.role === "compliance" || hasRegime(programmes, walledRegimes);
  const all = allEntries(kept, policy.policy);
  const complete = !walled && kept.length === served.length && !tellOfVictims(all, policy);
  const entries = complete ? all : [];
  const size = Math.max(64, Math.min(entries.length * bitsEach, mostBits));
  const hashes = Math.max(
    1,
    Math.min(hashesEach, Math.round((size / Math.max(1, entries.length)) * Math.LN2)),
  );
  const bits = emptyBits(Math.ceil(size / 6) * 6, hashes);
  const seed = seedOf(salt);
  for (const entry of entries) put(bits, hashOfEntry(entry, seed));
  return {
    format: 1,
    sender: normaliseAddress(sender.email),
    version,
    made: now,
    complete,
    salt,
    hashes,
    entries: entries.length,
    longest: entries.reduce(
      (most, { kind, words }) => (kind === "pair" ? most : Math.max(most, words.length)),
      1,
    ),
    bits: bitsText(bits),
  };
}
