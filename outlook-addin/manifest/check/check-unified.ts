import * as z from "zod/mini";
import { type Facts, factsOfUnified, factsOfXml } from "./facts.ts";
import type { ManifestProblem } from "./problem.ts";
import { readXml } from "./read-xml.ts";
import { unified } from "./unified.ts";

/** What is wrong with a unified manifest, and where it says something else than the XML. */
export function checkUnified(json: string, xml: string): readonly ManifestProblem[] {
  const given = z.safeParse(unified, JSON.parse(json));
  if (!given.success) {
    return given.error.issues.map(({ path, message }) => ({
      kind: "unified",
      path: path.join("."),
      message,
    }));
  }
  const [ours, theirs] = [factsOfUnified(given.data), factsOfXml(readXml(xml))];
  return (Object.keys(ours) as (keyof Facts)[])
    .filter((fact) => ours[fact] !== theirs[fact])
    .map((fact) => ({ kind: "differs", fact }));
}
