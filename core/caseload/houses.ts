/** The names of one house; true for its heads. */
type House = ReadonlyMap<string, boolean>;

/**
 * Pairs of names as houses: those that share a name are one, as a name stands for one person alone ("María" and "María
 * José" beside "Kidza"). Those of a pair are head and household of each other, as far as their house allows.
 */
export function housesOf(pairs: readonly (readonly string[])[]): readonly House[] {
  const houses: Map<string, boolean>[] = [];
  const houseOf = (name: string) => houses.filter((house) => house.has(name))[0];
  for (const [one = "", other = ""] of pairs) {
    const house = houseOf(one) ?? new Map([[one, true]]);
    const joined = houseOf(other) ?? new Map([[other, !house.get(one)]]);
    if (houses.indexOf(house) < 0) houses.push(house);
    if (joined === house) continue;
    const turned = joined.get(other) === house.get(one);
    joined.forEach((isHead, name) => {
      house.set(name, isHead !== turned);
    });
    const place = houses.indexOf(joined);
    if (place >= 0) houses.splice(place, 1);
  }
  return houses;
}
