import { packing } from "./unpack.ts";

const { first, base, shortest, reach } = packing;
const longest = shortest + 35;
/** Places to try for a longer piece; more finds little. */
const tries = 100;

/** Letters that packing needs for itself are written as JSON escapes. */
const plain = (json: string) =>
  json.replace(/[\u0200-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A value as a script can carry it: about a third of its JSON. */
export function pack(value: unknown): string {
  const json = plain(JSON.stringify(value));
  const places = new Map<string, number[]>();
  let packed = "";
  for (let at = 0; at < json.length; ) {
    const { length, distance } = pieceBefore(json, at, places.get(json.slice(at, at + shortest)) ?? []);
    const piece = (length - shortest) * reach + distance;
    packed +=
      length < shortest
        ? json.charAt(at)
        : String.fromCharCode(first + Math.floor(piece / base), first + (piece % base));
    for (const end = at + Math.max(length, 1); at < end; at++) {
      const key = json.slice(at, at + shortest);
      places.set(key, [...(places.get(key) ?? []).slice(-tries), at]);
    }
  }
  return packed;
}

/** The longest piece that stood before and stands here again. */
function pieceBefore(json: string, at: number, places: readonly number[]) {
  let best = { length: 0, distance: 0 };
  for (const place of places) {
    if (at - place >= reach) continue;
    let length = 0;
    while (length < longest && at + length < json.length && json[place + length] === json[at + length])
      length++;
    if (length > best.length) best = { length, distance: at - place };
  }
  return best;
}
