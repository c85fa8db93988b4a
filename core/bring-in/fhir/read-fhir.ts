import type { Consent } from "../../policy/index.ts";
import type { Asked, Brought, Refusal } from "../brought.ts";
import { leftList } from "../left-list.ts";
import { type FhirContext, readConsent } from "./read-consent.ts";

interface Found {
  readonly path: string;
  readonly resource: unknown;
}

/** The resources of a file: one of them, a Bundle, a list, or one on each line (NDJSON). Null where it is no JSON. */
function resourcesIn(text: string): readonly Found[] | null {
  const whole = parsed(text);
  if (whole !== undefined) {
    if (Array.isArray(whole)) return whole.map((resource, index) => ({ path: `[${index}].`, resource }));
    const entries: unknown = Object(whole).resourceType === "Bundle" ? (Object(whole).entry ?? []) : null;
    if (!Array.isArray(entries)) return [{ path: "", resource: whole }];
    return entries.map((entry, index) => ({
      path: `entry[${index}].resource.`,
      resource: Object(entry).resource,
    }));
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line, index) => ({ path: `line ${index + 1}: `, resource: parsed(line) }));
  return found.length === 0 || found.some(({ resource }) => resource === undefined) ? null : found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Permissions and limits out of the Consents of some files. */
export function readFhir(
  files: readonly { readonly file: string; readonly text: string }[],
  context: FhirContext,
): Brought | Refusal {
  const left = leftList();
  const consents = new Map<string, Consent>();
  const limitations: Asked[] = [];
  for (const { file, text } of files) {
    const found = resourcesIn(text);
    if (found === null) return { why: "not-json", file };
    for (const { path, resource } of found) {
      const read = readConsent(resource, context);
      for (const misfit of read.misfits) left.add(file, "does-not-fit", null, path + misfit);
      if (read.kind === "refused") left.add(file, read.why, null, path + read.path);
      else if (read.consents.some(({ id }) => consents.has(id))) left.add(file, "fhir-twice", null, path);
      else {
        for (const one of read.consents) consents.set(one.id, one);
        limitations.push(...read.limitations);
      }
    }
  }
  return {
    people: { participants: [], consents: [...consents.values()], limitations },
    facts: [],
    left: left.list(),
  };
}
