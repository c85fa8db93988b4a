import type { Language, Say } from "../../core/say.ts";
import { sayDay, sayList, sayMoment } from "../../ui/index.ts";
import type { ManagedSettings } from "../store/managed.ts";
import type { OptionsActs } from "./acts.ts";
import type { Renewal } from "./renewal.ts";

interface ManagedProps {
  readonly managed: ManagedSettings;
  /** Pages that the organisation set and the browser keeps from us. */
  readonly notAllowed: readonly string[];
  readonly language: Language;
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** Whether the organisation set anything for this browser. */
const isManaged = ({ organisationKey, rules, sites, auditOnlyUntil, person, unusable }: ManagedSettings) =>
  [organisationKey, rules, auditOnlyUntil, person].some((one) => one !== null) ||
  sites.length > 0 ||
  unusable.length > 0;

/** What the organisation set, what nobody can change here, and what is left to whoever sits here. */
export function Managed({ managed, notAllowed, language, say, acts }: ManagedProps) {
  if (!isManaged(managed)) return null;
  const { organisationKey, rules, sites, auditOnlyUntil, person, unusable } = managed;
  return (
    <section>
      <h2>{say("deploy-managed")}</h2>
      <p>{say("deploy-managed-lead")}</p>
      {unusable.length > 0 && (
        <p role="alert">{say("deploy-unusable", { names: sayList(unusable, language) })}</p>
      )}
      {notAllowed.length > 0 && (
        <>
          <p role="alert">{say("deploy-not-allowed", { sites: sayList(notAllowed, language) })}</p>
          <button type="button" class="plain" onClick={() => void acts.allowSites(notAllowed)}>
            {say("deploy-allow")}
          </button>
        </>
      )}
      <ul>
        {rules !== null && (
          <li>
            {rules.kind === "url" ? say("deploy-rules-url", { url: rules.url }) : say("deploy-rules-value")}
          </li>
        )}
        {organisationKey !== null && <li>{say("deploy-key", { key: organisationKey })}</li>}
        {person !== null && <li>{say("deploy-person", { address: person })}</li>}
        {sites.length > 0 && <li>{say("deploy-sites", { sites: sayList(sites, language) })}</li>}
        {auditOnlyUntil !== null && (
          <li>{say("deploy-audit-only", { day: sayDay(auditOnlyUntil, language) })}</li>
        )}
      </ul>
      <p class="soft">{say("deploy-yours")}</p>
    </section>
  );
}

interface RenewalProps {
  readonly renewal: Renewal | null;
  readonly language: Language;
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** Said in place of choosing a file, where the organisation sets the rules. */
export function Renew({ renewal, language, say, acts }: RenewalProps) {
  return (
    <>
      <p class="soft">{say("deploy-rules-set")}</p>
      {renewal && (
        <p role={renewal.came === "taken" ? undefined : "alert"}>
          {say("deploy-came-at", { at: sayMoment(renewal.at, language) })}{" "}
          {say(`deploy-came-${renewal.came}`)}
        </p>
      )}
      <button type="button" class="plain" onClick={() => void acts.renewRules()}>
        {say("deploy-look")}
      </button>
    </>
  );
}
