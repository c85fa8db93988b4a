/** Letters and digits that are not taken for one another. */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** What the log writes instead of a name: `vf5r-n9t5-bm12`, 60 random bits (45 CFR 164.514(c)). */
function randomReference(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % 32]).join("");
  return (drawn.match(/.{4}/g) ?? []).join("-");
}

/** The reference that somebody has, else a random one. */
export function referencesFor(known: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => known.get(id) ?? randomReference();
}
