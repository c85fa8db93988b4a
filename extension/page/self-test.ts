import type { SiteAdapter } from "../../core/policy/index.ts";
import type { GuardLink } from "./guard-link.ts";
import { selectorOf } from "./routes.ts";

/** Whether everything that the adapter says of its site still holds. */
export function passes(site: SiteAdapter, link: GuardLink): boolean {
  return selfTest(site, link).every(Boolean);
}

/** The same, line by line. */
export function selfTest(site: SiteAdapter, link: GuardLink): readonly boolean[] {
  const found = (selector: string) => selector !== "" && document.querySelector(selector) !== null;
  return site.selfTest.map((test) => {
    if ("exists" in test) return found(test.exists);
    return found(selectorOf(site, test.holds)) && (test.holds === "click" || link.alive());
  });
}
