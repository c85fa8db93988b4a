import type { BundleId, PartnerId } from "../../core/ids.ts";
import type { Partner } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { AddressView, exactAddresses } from "./address-view.tsx";
import { PersonChoice } from "./person-choice.tsx";
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
  const today = dayOf(context.now());
  const hasEnded = ({ agreement }: Partner) => {
    const until = agreement === null ? undefined : policy.agreement.get(agreement)?.until;
    return until !== undefined && until < today;
  };
  // What waits for nobody is found first.
  const purposes = policy.policy.bundles
    .filter(({ form }) => form !== undefined)
    .sort((one, other) => Number(other.urgent) - Number(one.urgent));
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
          {purposes.map(({ id, label, urgent }) => (
            <option key={id} value={id}>
              {urgent ? say("compose-fastest", { label: label[language] }) : label[language]}
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
              const [only = ""] = chosen ? exactAddresses(chosen) : [];
              change({ partner: chosen?.id ?? null, address: only });
            }}
          >
            <option value="">{say("compose-choose")}</option>
            {fitting.map((one) => (
              <option key={one.id} value={one.id}>
                {hasEnded(one) ? say("compose-partner-ended", { name: one.name }) : one.name}
              </option>
            ))}
          </select>
          {fitting.length === 0 && <small>{say("compose-no-partner")}</small>}
        </label>
      )}
      {partner && (
        <AddressView
          key={partner.id}
          partner={partner}
          address={state.address}
          policy={policy}
          say={say}
          onAddress={(address) => change({ address })}
        />
      )}
    </section>
  );
}
