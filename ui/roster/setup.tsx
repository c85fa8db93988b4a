import { staffAt } from "../../core/decide/index.ts";
import type { BundleId, ChannelId, PartnerId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import type { RosterPageProps } from "./model.ts";

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChooseProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly empty: string;
  readonly onChoose: (id: string) => void;
}

function Choose({ label, value, choices, empty, onChoose }: ChooseProps) {
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{empty}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who sends it, what for, to whom and how. Partners and ways are those that the purpose and the partner take. */
export function Setup({ state, acts, policy, language, say }: RosterPageProps & { readonly say: Say }) {
  const { setup } = state;
  const { bundles, partners, channels, staff } = policy.policy;
  const bundle = setup.bundle === null ? undefined : policy.bundle.get(setup.bundle);
  const partner = setup.partner === null ? undefined : policy.partner.get(setup.partner);
  const empty = say("roster-choose");
  const takes = (list: readonly string[] | undefined, id: string) =>
    list === undefined || list.includes("any") || list.includes(id);
  const modes = ["people", "totals"] as const;
  return (
    <section>
      <h2>{say("roster-setup")}</h2>
      <div class="choices">
        {state.asksSender ? (
          <Choose
            label={say("roster-sender")}
            value={setup.sender}
            empty={empty}
            choices={staff.map(({ email, name }) => ({ id: email, label: name }))}
            onChoose={(sender) => acts.set({ sender })}
          />
        ) : (
          <label>
            {say("roster-sender")}
            <input readOnly value={staffAt(setup.sender, policy)?.name ?? setup.sender} />
          </label>
        )}
        <Choose
          label={say("for")}
          value={setup.bundle}
          empty={empty}
          choices={bundles
            .filter(({ participants }) => participants === "many")
            .map(({ id, label }) => ({ id, label: label[language] }))}
          onChoose={(id) => acts.set({ bundle: id === "" ? null : (id as BundleId) })}
        />
        <Choose
          label={say("goes-to")}
          value={setup.partner}
          empty={empty}
          choices={partners
            .filter(({ kind }) => bundle === undefined || bundle.recipients.includes(kind))
            .map(({ id, name }) => ({ id, label: name }))}
          onChoose={(id) => acts.set({ partner: id === "" ? null : (id as PartnerId) })}
        />
        <label>
          {say("roster-address")}
          <input
            type="email"
            value={setup.address}
            onInput={({ currentTarget }) => acts.set({ address: currentTarget.value.trim() })}
          />
        </label>
        <Choose
          label={say("roster-channel")}
          value={setup.channel}
          empty={empty}
          choices={channels
            .filter(({ id }) => takes(bundle?.channels, id) && takes(partner?.channels, id))
            .map(({ id, label }) => ({ id, label: label[language] }))}
          onChoose={(id) => acts.set({ channel: id === "" ? null : (id as ChannelId) })}
        />
      </div>
      <fieldset>
        <legend>{say("roster-mode")}</legend>
        {modes.map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              checked={setup.mode === mode}
              onChange={() => acts.set({ mode })}
            />
            <span>
              {say(`roster-mode-${mode}`)} <span class="soft">{say(`roster-mode-${mode}-note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
