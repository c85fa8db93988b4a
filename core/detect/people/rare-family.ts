import type { Policy } from "../../policy/index.ts";

/** A family name that only one participant, and nobody of ours, has: it names them by itself. */
export function isRareFamily(family: string, { people, staff }: Policy): boolean {
  const same = people.participants.filter(({ name }) => name.family === family);
  return (
    family.length > 3 && same.length === 1 && !staff.some(({ name }) => name.split(" ").indexOf(family) >= 0)
  );
}
