import { domainOf } from "../message/index.ts";
import type { Policy } from "../policy/index.ts";

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Edit distance, given up beyond `limit`. Addresses are short, so the square of their length is too. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** Whether two domains could be taken for each other: a letter off, another ending, a word added. */
function domainsAlike(a: string, b: string): boolean {
  const nameA = letters(a.slice(0, Math.max(0, a.lastIndexOf("."))) || a);
  const nameB = letters(b.slice(0, Math.max(0, b.lastIndexOf("."))) || b);
  if (nameA.length < 4 || nameB.length < 4) return nameA === nameB;
  return nameA.indexOf(nameB) === 0 || nameB.indexOf(nameA) === 0 || distance(nameA, nameB, 2) <= 2;
}

/**
 * The address or domain of the directory that an unknown address looks like, or null: a likely slip of the
 * keyboard, or somebody who wants to be taken for a partner.
 */
export function resembles(address: string, policy: Policy): string | null {
  const domain = domainOf(address);
  const local = letters(address.slice(0, address.lastIndexOf("@")));
  let byName: string | null = null;
  for (const partner of policy.partners) {
    for (const known of partner.addresses) {
      const knownDomain = domainOf(known);
      if (domain !== knownDomain && domainsAlike(domain, knownDomain)) {
        return known.charAt(0) === "@" ? `${address.slice(0, address.lastIndexOf("@"))}${known}` : known;
      }
      if (domain === knownDomain && known.charAt(0) !== "@") return known;
      const name = letters(knownDomain.split(".")[0] ?? "");
      const firstWord = letters(partner.name.split(" ")[0] ?? "");
      if (
        byName === null &&
        name.length >= 5 &&
        (local.indexOf(name) >= 0 || (firstWord.length >= 5 && local.indexOf(firstWord) >= 0))
      ) {
        byName = known;
      }
    }
  }
  return byName;
}
