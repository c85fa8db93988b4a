import { useState } from "preact/hooks";
import type { PartnerId } from "../../core/ids.ts";
import { partnersOf } from "../../core/permissions/index.ts";
import type { Consent, Staff } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { takeFocus } from "../review/controls.tsx";
import type { sentOf } from "./history.ts";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";

interface TakeBackProps {
  readonly consent: Consent;
  readonly sent: ReturnType<typeof sentOf>;
  readonly facts: PermissionsFacts & { readonly sender: Staff };
  readonly acts: PermissionsActs;
  readonly say: Say;
  readonly onCancel: () => void;
  readonly onDone: (done: boolean) => void;
}

/** Takes a permission back, for all or for some: when, how, and what can't be brought home any more. */
export function TakeBackForm({ consent, sent, facts, acts, say, onCancel, onDone }: TakeBackProps) {
  const { policy, now, sender } = facts;
  const today = dayOf(now);
  const partners = partnersOf(consent, policy.policy.partners);
  const [taken, setTaken] = useState<readonly PartnerId[]>(partners);
  const [nobody, setNobody] = useState(false);
  const tick = (id: PartnerId, on: boolean) =>
    setTaken(on ? [...taken, id] : taken.filter((one) => one !== id));
  return (
    <form
      class="panel"
      aria-labelledby="take-back-title"
      onSubmit={async (event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const text = (name: string) => {
          const value = data.get(name);
          return typeof value === "string" ? value.trim() : "";
        };
        setNobody(partners.length > 0 && taken.length === 0);
        if (partners.length > 0 && taken.length === 0) return;
        const done = await acts.add({
          kind: "taken-back",
          at: now,
          by: sender.email,
          participant: consent.participant,
          consent: consent.id,
          on: text("on") || today,
          how: text("how") === "written" ? "written" : "spoken",
          words: text("words"),
          partners: taken.length === partners.length ? null : partners.filter((id) => taken.includes(id)),
        });
        onDone(done);
      }}
    >
      <h3 id="take-back-title" tabIndex={-1} ref={takeFocus}>
        {say("permissions-take-back")}
      </h3>
      <p>{say("take-back-lead")}</p>
      {sent.length > 0 && (
        <div>
          <p>{say("take-back-sent", { count: sent.length })}</p>
          <ul>
            {sent.map(({ id, to, when }) => (
              <li key={id}>
                {to} <small>{when}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {partners.length > 1 && (
        <fieldset>
          <legend>{say("take-back-for")}</legend>
          {partners.map((id) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={taken.includes(id)}
                onChange={({ currentTarget: { checked } }) => tick(id, checked)}
              />
              {policy.partner.get(id)?.name ?? id}
            </label>
          ))}
          <p class="ask" role="alert">
            {nobody ? say("take-back-nobody") : ""}
          </p>
        </fieldset>
      )}
      <fieldset>
        <legend>{say("take-back-how")}</legend>
        {(["spoken", "written"] as const).map((one, index) => (
          <label key={one} class="tick">
            <input type="radio" name="how" value={one} defaultChecked={index === 0} />
            {say(`take-back-${one}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {say("take-back-words")}
        <input name="words" required maxLength={300} autocomplete="off" />
      </label>
      <label>
        {say("take-back-on")}
        <input
          type="date"
          name="on"
          required
          max={today}
          min={consent.from <= today ? consent.from : today}
          defaultValue={today}
        />
      </label>
      <p class="soft">{say("take-back-undo")}</p>
      <div class="answers">
        <button type="submit" class="main">
          {say("take-back-now")}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say("form-cancel")}
        </button>
      </div>
    </form>
  );
}
