import { normaliseAddress } from "../../core/message/index.ts";

/** One address as a compose field holds it: the way it is written, and what it says. */
export interface Written {
  readonly text: string;
  readonly address: string;
  readonly name: string | null;
}

/**
 * The addresses of a field, as webmails write them: parted by commas, semicolons or line ends, names perhaps in
 * quotes. What is no address stays in the list as it is, so that nobody is overlooked.
 */
export function readAddresses(field: string): readonly Written[] {
  return split(field).flatMap((text) => {
    const angled = /^(.*)<([^<>]*)>\s*$/s.exec(text);
    if (!angled) return { text, address: text.replace(/^<|>$/g, "").trim(), name: null };
    const before = (angled[1] ?? "").trim();
    const address = (angled[2] ?? "").trim();
    // A second address may hide in what looks like a name; a name that repeats the address is none.
    if (!before.startsWith('"') && /[@<,;]/.test(before) && before !== address)
      return [before, `<${address}>`].flatMap(readAddresses);
    const name = before.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1");
    return { text, address, name: name === "" ? null : name };
  });
}

/** The same field without these addresses; everyone else as they were written. */
export function without(field: string, dropped: readonly string[]): string {
  const gone = dropped.map(normaliseAddress);
  const all = readAddresses(field);
  const kept = all.filter(({ address }) => !gone.includes(normaliseAddress(address)));
  return kept.length === all.length ? field : kept.map(({ text }) => text).join(", ");
}

function split(field: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  let angled = false;
  for (let at = 0; at < field.length; at += 1) {
    const letter = field.charAt(at);
    if (quoted && letter === "\\") {
      part += letter + field.charAt(at + 1);
      at += 1;
      continue;
    }
    if (letter === '"') quoted = !quoted;
    if (!quoted) angled = letter === "<" || (angled && letter !== ">");
    if (!quoted && !angled && /[,;\n]/.test(letter)) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  // "a@x.example b@x.example": a webmail takes both.
  return [...parts, part]
    .flatMap((one) => (/["<]/.test(one) ? [one] : one.split(/\s+(?=\S+@)/)))
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
