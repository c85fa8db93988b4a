import type { Person } from "../item.ts";

const keyOf = ({ address }: Person) => `roaming ${address}`;

/** The roaming settings of a mailbox, kept so that a reload finds them: each value is JSON, as on the wire. */
export function readRoaming(user: Person): Readonly<Record<string, string>> {
  return JSON.parse(localStorage.getItem(keyOf(user)) ?? "{}");
}

export function saveRoaming(user: Person, values: Readonly<Record<string, string>>): void {
  localStorage.setItem(keyOf(user), JSON.stringify(values));
}

export function resetRoaming(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith("roaming ")) localStorage.removeItem(key);
}
