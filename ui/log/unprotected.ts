import type { LogLine } from "../../core/log/index.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { sayMoment } from "../words.ts";

/** A page that was not protected, as a row. */
export interface Unprotected {
  readonly at: string;
  readonly when: string;
  readonly site: string;
}

/** The pages that could not be protected, newest first; a site that is not known any more by its id. */
export function unprotectedOf(
  lines: readonly LogLine[],
  sites: readonly SiteAdapter[],
  language: Language,
): readonly Unprotected[] {
  return lines
    .flatMap(({ kind, time, body }) => (kind === "unprotected" ? [{ at: time, id: body.site }] : []))
    .map(({ at, id }) => ({
      at,
      when: sayMoment(at, language),
      site: sites.find((site) => site.id === id)?.name[language] ?? id,
    }))
    .reverse();
}
