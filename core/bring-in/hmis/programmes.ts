import { victimServiceRegimes, walledRegimes } from "../../decide/index.ts";
import type { ProgrammeId } from "../../ids.ts";
import type { Programme } from "../../policy/index.ts";
import type { Project } from "./read-export.ts";

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
const has = ({ regimes }: Programme, wanted: readonly string[]) =>
  regimes.some((one) => wanted.includes(one));

/** The programme that a project's own number or name is; null where a person has to choose. */
export function suggested(project: Project, programmes: readonly Programme[]): ProgrammeId | null {
  const names = [project.id, project.name].map(folded).filter((name) => name !== "");
  const same = programmes.filter(
    ({ id, name }) => names.includes(folded(id)) || names.includes(folded(name)),
  );
  const [only] = same;
  return only !== undefined && same.length === 1 && mayGoInto(project, only) ? only.id : null;
}

/**
 * Whom a victim service provider serves comes into a victim-service programme only (34 USC 12291(b)(2)), and so does
 * who is served by an organisation of which the export does not say whether it is one (2.01.3).
 */
export function mayGoInto({ victimServices }: Project, programme: Programme): boolean {
  return victimServices === false || has(programme, victimServiceRegimes);
}

/** What such a programme knows of somebody, its own name too, tells of a protected fact (42 CFR 2.11, 2.12(a)). */
export function isWalled(programme: Programme): boolean {
  return programme.nameTells.length > 0 || has(programme, walledRegimes);
}
