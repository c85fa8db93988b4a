import type { Person } from "./item.ts";

/** The people of an address line, as Outlook resolves them: `Jordan Ames <jordan@…>; intake@…`. */
export function peopleOf(line: string): readonly Person[] {
  return line
    .split(/[;,\n](?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const [, name = "", address = one] = /^(.*?)\s*<([^<>]+)>$/.exec(one) ?? [];
      return { name: name.replace(/^"(.*)"$/, "$1") || address, address };
    });
}

export function lineOf(people: readonly Person[]): string {
  return people
    .map(({ name, address }) => (name === "" || name === address ? address : `${quoted(name)} <${address}>`))
    .join("; ");
}

const quoted = (name: string) => (/[;,]/.test(name) ? `"${name}"` : name);
