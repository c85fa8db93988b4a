import { useState } from "preact/hooks";
import type { BundleId, ParticipantId, PartnerId } from "../../core/ids.ts";
import type { Participant } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import type { ComposeContext } from "./prepared.ts";
import { type ComposeState, choose } from "./state.ts";

interface ChooseProps {
  readonly state: ComposeState;
  readonly context: ComposeContext;
  readonly say: Say;
  readonly onState: (state: ComposeState) => void;
}

/** Who tells whom about whom, and for what: everything else follows. */
export function ChooseView({ state, context, say, onState }: ChooseProps) {
  const { policy, language, senderKnown } = context;
  const change = (next: Parameters<typeof choose>[1]) => onState(choose(state, next));
  const bundle = state.bundle === null ? undefined : policy.bundle.get(state.bundle);
  const partner = state.partner === null ? undefined : policy.partner.get(state.partner);
  const fitting = policy.policy.partners.filter(({ kind }) => bundle?.recipients.includes(kind));
  const exact = partner?.addresses.filter((one) => !one.startsWith("@")) ?? [];
  const domain = partner?.addresses.find((one) => one.startsWith("@")) ?? "";
  return (
    <section class="choose">
      {!senderKnown && (
        <label>
          {say("compose-you")}
          <select
            value={state.sender ?? ""}
            onChange={({ currentTarget: { value } }) => change({ sender: value || null })}
          >
            <option value="">{say("compose-choose")}</option>
            {policy.policy.staff.map(({ email, name }) => (
              <option key={email} value={email}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say("compose-for")}
        <select
          value={state.bundle ?? ""}
          onChange={({ currentTarget: { value } }) => change({ bundle: (value || null) as BundleId | null })}
        >
          <option value="">{say("compose-choose")}</option>
          {policy.policy.bundles
            .filter(({ form }) => form !== undefined)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
        </select>
        {bundle && <small>{bundle.purpose.statement[language]}</small>}
      </label>
      <PersonChoice
        state={state}
        context={context}
        say={say}
        onPerson={(participant) => change({ participant })}
      />
      {bundle && (
        <label>
          {say("compose-to")}
          <select
            value={state.partner ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const chosen = policy.partner.get(value as PartnerId);
              const [only = ""] = chosen?.addresses.filter((one) => !one.startsWith("@")) ?? [];
              change({ partner: chosen?.id ?? null, address: only });
            }}
          >
            <option value="">{say("compose-choose")}</option>
            {fitting.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {fitting.length === 0 && <small>{say("compose-no-partner")}</small>}
        </label>
      )}
      {partner && exact.length > 1 && (
        <label>
          {say("compose-address")}
          <select
            value={state.address}
            onChange={({ currentTarget: { value } }) => change({ address: value })}
          >
            {exact.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {partner && exact.length === 0 && (
        <label>
          {say("compose-address")}
          <input
            type="email"
            value={state.address}
            placeholder={say("compose-address-like", { domain })}
            onChange={({ currentTarget: { value } }) => change({ address: value.trim() })}
          />
        </label>
      )}
    </section>
  );
}

interface PersonProps {
  readonly state: ComposeState;
  readonly context: ComposeContext;
  readonly say: Say;
  readonly onPerson: (id: ParticipantId | null) => void;
}

/** Results shown of a search: more are found by typing more. */
const shown = 6;

function PersonChoice({ state, context, say, onPerson }: PersonProps) {
  const [wanted, setWanted] = useState("");
  const { policy } = context;
  const chosen = state.participant === null ? undefined : policy.participant.get(state.participant);
  if (chosen) {
    return (
      <p class="person">
        <span class="term">{say("compose-about")}</span>
        {fullName(chosen)} <span class="soft">{chosen.id}</span>{" "}
        <button type="button" class="link" onClick={() => onPerson(null)}>
          {say("compose-somebody-else")}
        </button>
      </p>
    );
  }
  const found =
    wanted.trim() === "" ? [] : policy.policy.people.participants.filter((one) => isFound(one, wanted));
  return (
    <div>
      <label>
        {say("compose-about")}
        <input
          type="search"
          autocomplete="off"
          value={wanted}
          placeholder={say("compose-about-like")}
          onInput={({ currentTarget: { value } }) => setWanted(value)}
        />
      </label>
      <div role="status">
        {wanted.trim() !== "" && <small>{say("compose-found", { count: found.length })}</small>}
      </div>
      <ul class="found">
        {found.slice(0, shown).map((one) => (
          <li key={one.id}>
            <button type="button" class="plain" onClick={() => onPerson(one.id)}>
              {fullName(one)} <span class="soft">{one.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const fullName = ({ name }: Participant) => `${name.given} ${name.family}`;

/** Every word that was typed begins a word of a name or of the number; accents do not matter. */
function isFound(person: Participant, wanted: string): boolean {
  const known = words([fullName(person), ...person.alsoKnownAs, person.id].join(" "));
  return words(wanted).every((word) => known.some((one) => one.startsWith(word)));
}

const words = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
