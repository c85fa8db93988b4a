/**
 * Packed text: a character below U+0200 stands for itself, two from there to U+07FF for a piece that stood before:
 * `(length - shortest) * 65536 + distance`, the higher digit of base 1536 first. In UTF-8 a piece takes four bytes.
 */
export const packing = { first: 0x200, base: 1536, shortest: 5, reach: 65536 } as const;

/** The JSON that `pack` packed. */
export function unpack(packed: string): unknown {
  const { first, base, shortest, reach } = packing;
  const json: string[] = [];
  for (let at = 0; at < packed.length; at++) {
    const high = packed.charCodeAt(at) - first;
    if (high < 0) {
      json.push(packed.charAt(at));
      continue;
    }
    const piece = high * base + packed.charCodeAt(++at) - first;
    const from = json.length - (piece % reach);
    const end = from + Math.floor(piece / reach) + shortest;
    for (let copied = from; copied < end; copied++) json.push(json[copied] || "");
  }
  return JSON.parse(json.join(""));
}
