import type { Element } from "../xml.ts";
import type { ManifestProblem } from "./problem.ts";
import { attributeOf, everyElement, named } from "./read-xml.ts";

/** Words, icons and addresses by their ids. */
export function resourcesOf(root: Element): ReadonlyMap<string, string> {
  const all = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => named(root, name));
  return new Map(
    all.flatMap(({ attributes: { id, DefaultValue } }) => (id ? [[id, DefaultValue ?? ""]] : [])),
  );
}

/** Every `resid` has its resource, and every resource somebody who names it. */
export function checkResources(root: Element): readonly ManifestProblem[] {
  const known = [...resourcesOf(root).keys()];
  const used = Array.from(everyElement(root)).flatMap((one) => attributeOf(one, "resid") || []);
  return [
    ...used
      .filter((id) => !known.includes(id))
      .map((id): ManifestProblem => ({ kind: "unknown-resource", id })),
    ...known
      .filter((id) => !used.includes(id))
      .map((id): ManifestProblem => ({ kind: "unused-resource", id })),
  ];
}
