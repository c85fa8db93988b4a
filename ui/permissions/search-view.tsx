import { useMemo, useState } from "preact/hooks";
import type { ParticipantId, PartnerId } from "../../core/ids.ts";
import { standings } from "../../core/permissions/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayList } from "../words.ts";
import { type Entry, entriesOf, find, nameOf, type Wanted } from "./find.ts";
import { purposesOf, receiversOf } from "./labels.ts";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";
import { sayStanding } from "./say-standing.ts";

interface SearchProps {
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
  readonly say: Say;
  readonly onOpen: (id: ParticipantId) => void;
}

/** Rows shown at once: more are a press away. */
const page = 50;

/** Everybody with a permission, and whoever is looked for. */
export function SearchView({ facts, acts, say, onOpen }: SearchProps) {
  const { policy, now, sender } = facts;
  const [wanted, setWanted] = useState<Wanted>({ text: "", partner: null, standing: null });
  const [shown, setShown] = useState(page);
  const entries = useMemo(() => entriesOf(policy, dayOf(now)), [policy, now]);
  const found = useMemo(() => find(entries, wanted, policy), [entries, wanted, policy]);
  const want = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change });
    setShown(page);
  };
  const recorded = facts.events.some(({ kind }) => kind === "recorded");
  return (
    <>
      <h1>{say("permissions-title")}</h1>
      <p class="soft">{say("permissions-lead")}</p>
      {!sender && <WhoAreYou facts={facts} acts={acts} say={say} />}
      <search class="tools">
        <label>
          {say("permissions-search")}
          <input
            type="search"
            autocomplete="off"
            value={wanted.text}
            onInput={({ currentTarget: { value } }) => want({ text: value })}
          />
        </label>
        <label>
          {say("permissions-partner")}
          <select
            value={wanted.partner ?? ""}
            onChange={({ currentTarget: { value } }) =>
              want({ partner: (value || null) as PartnerId | null })
            }
          >
            <option value="">{say("permissions-any")}</option>
            {policy.policy.partners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("permissions-state")}
          <select
            value={wanted.standing ?? ""}
            onChange={({ currentTarget: { value } }) =>
              want({ standing: standings.find((one) => one === value) ?? null })
            }
          >
            <option value="">{say("permissions-any")}</option>
            {standings.map((one) => (
              <option key={one} value={one}>
                {say(`permissions-is-${one}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p role="status" class="soft">
        {found.length > 0 || wanted.text !== "" || wanted.partner || wanted.standing
          ? say("people-count", { count: found.length })
          : say("permissions-empty")}
      </p>
      <ul class="people">
        {found.slice(0, shown).map((entry) => (
          <Row key={entry.person.id} entry={entry} facts={facts} say={say} onOpen={onOpen} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + page)}>
          {say("permissions-more")}
        </button>
      )}
      {recorded && <SaveAll facts={facts} acts={acts} say={say} />}
    </>
  );
}

interface RowProps extends Omit<SearchProps, "acts"> {
  readonly entry: Entry;
}

function Row({ entry: { person, permissions }, facts: { policy, language }, say, onOpen }: RowProps) {
  return (
    <li>
      <button type="button" class="link" onClick={() => onOpen(person.id)}>
        {nameOf(policy, person.id)}
      </button>{" "}
      <span class="soft">{person.id}</span>
      <ul>
        {permissions.map(({ consent, standing }) => (
          <li key={consent.id}>
            {purposesOf(consent, policy, language).join("; ")}:{" "}
            {sayList(receiversOf(consent, policy, say), language)}{" "}
            <small>{sayStanding(consent, standing, language)}</small>
          </li>
        ))}
        {permissions.length === 0 && (
          <li>
            <small>{say("permissions-has-none")}</small>
          </li>
        )}
      </ul>
    </li>
  );
}

function WhoAreYou({ facts, acts, say }: Omit<SearchProps, "onOpen">) {
  return (
    <label class="ask">
      {say("permissions-you")}
      <select onChange={({ currentTarget: { value } }) => void acts.chooseSender(value)}>
        <option value="">{say("compose-choose")}</option>
        {facts.policy.policy.staff.map(({ email, name }) => (
          <option key={email} value={email}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** For whoever makes the rules: so the permissions outlive this device. */
function SaveAll({ facts: { events, policy }, acts, say }: Omit<SearchProps, "onOpen">) {
  const here = new Set(events.flatMap((one) => (one.kind === "recorded" ? [one.consent.id] : [])));
  const consents = policy.policy.people.consents.filter(({ id }) => here.has(id));
  return (
    <section class="save-all">
      <p class="soft">{say("permissions-save-all-lead")}</p>
      <button type="button" class="plain" onClick={() => void acts.saveFhir(consents)}>
        {say("permissions-save-all")}
      </button>
    </section>
  );
}
