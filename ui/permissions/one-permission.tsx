import { useState } from "preact/hooks";
import { missingElements } from "../../core/decide/index.ts";
import type { Standing } from "../../core/permissions/index.ts";
import type { Consent, Participant } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayDay, sayList } from "../words.ts";
import { agreementOf } from "./agreement.ts";
import { CopyView } from "./copy-view.tsx";
import { historyOf, rootOf, sentOf } from "./history.ts";
import { labelsOf, purposesOf, receiversOf } from "./labels.ts";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";
import { sayStanding } from "./say-standing.ts";
import { TakeBackForm } from "./take-back-form.tsx";

interface OneProps {
  readonly person: Participant;
  readonly consent: Consent;
  readonly standing: Standing;
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
  readonly say: Say;
  /** The form that takes it back is open. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onSaid: (words: string) => void;
}

/** One permission: what, to whom, until when, whether it counts, and all that happened to it. */
export function OnePermission(props: OneProps) {
  const { person, consent, standing, facts, acts, say, open, onOpen, onSaid } = props;
  const { policy, language, sender, now, events } = facts;
  const [copy, setCopy] = useState(false);
  const lacks = missingElements(consent, person, { sender, policy, today: dayOf(now) });
  const over = standing === "revoked" || standing === "ended";
  const signers = consent.coSignedBy ? [consent.grantedBy, consent.coSignedBy] : [consent.grantedBy];
  const what = labelsOf(
    [...consent.covers, ...consent.specific.flatMap(({ fields }) => fields)],
    policy,
    language,
  );
  const lines = [
    [
      "agreement-by",
      sayList(
        signers.map((one) => say(`agreed-${one}`)),
        language,
      ),
    ],
    ["agreement-how", say(`permissions-how-${consent.method}`)],
    ["agreement-witness", consent.witness ?? ""],
    ["permissions-evidence", consent.evidence?.words ?? ""],
    ["permissions-signed-on", sayDay(consent.signedOn, language)],
  ] as const;
  const recorded = events.find(
    (one) => one.kind === "recorded" && one.consent.id === rootOf(consent.id, events),
  );
  const sent = sentOf(consent, facts);
  return (
    <section class="permission" aria-labelledby={`permission-${consent.id}`}>
      <h2 id={`permission-${consent.id}`}>
        {purposesOf(consent, policy, language).join("; ")}:{" "}
        {sayList(receiversOf(consent, policy, say), language)}
        <span>{sayStanding(consent, standing, language)}</span>
      </h2>
      {!over &&
        lacks.map((one) => (
          <p key={one} class="ask">
            {say(`permissions-lacks-${one}`)}
          </p>
        ))}
      <dl>
        <div>
          <dt>{say("agreement-what")}</dt>
          <dd>
            <What labels={what} say={say} />
          </dd>
        </div>
        {lines.map(([term, text]) =>
          text === "" ? null : (
            <div key={term}>
              <dt>{say(term)}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <details>
        <summary>{say("permissions-history")}</summary>
        <ol>
          {historyOf(consent, facts).map(({ when, what }) => (
            <li key={`${when} ${what}`}>
              {what} <small>{when}</small>
            </li>
          ))}
        </ol>
      </details>
      {sent.length > 0 && (
        <details>
          <summary>{say("permissions-sent", { count: sent.length })}</summary>
          <ul>
            {sent.map(({ id, to, when }) => (
              <li key={id}>
                {to} <small>{when}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && sender ? (
        <TakeBackForm
          consent={consent}
          sent={sent}
          facts={{ ...facts, sender }}
          acts={acts}
          say={say}
          onCancel={() => onOpen(false)}
          onDone={(done) => {
            onOpen(false);
            onSaid(say(done ? "permissions-taken-back" : "permissions-not-saved"));
          }}
        />
      ) : (
        <div class="answers">
          {sender && !over && (
            <button type="button" class="plain" onClick={() => onOpen(true)}>
              {say("permissions-take-back")}
            </button>
          )}
          <button type="button" class="plain" aria-expanded={copy} onClick={() => setCopy(!copy)}>
            {say(copy ? "permissions-copy-close" : "permissions-copy")}
          </button>
          <button type="button" class="plain" onClick={() => void acts.saveFhir([consent])}>
            {say("permissions-fhir")}
          </button>
        </div>
      )}
      {copy && (
        <CopyView
          agreement={agreementOf(
            {
              consent,
              limitations: recorded?.kind === "recorded" ? recorded.limitations : [],
              signatures: recorded?.kind === "recorded" ? recorded.signatures : [],
            },
            policy,
            recorded?.kind === "recorded" ? recorded.language : language,
          )}
          consent={consent}
          facts={facts}
          acts={acts}
          say={say}
        />
      )}
    </section>
  );
}

/** A long list is a press away: what it comes to is its number. */
function What({ labels, say }: { readonly labels: readonly string[]; readonly say: Say }) {
  const text = labels.join("; ");
  if (labels.length <= 12) return <>{text}</>;
  return (
    <details>
      <summary>{say("details-count", { count: labels.length })}</summary>
      {text}
    </details>
  );
}
