import type { JSX } from "preact";
import type { FieldId } from "../../../core/ids.ts";
import type { Signature } from "../../../core/permissions/index.ts";
import type { Language, Say } from "../../../core/say.ts";
import { sayDay } from "../../words.ts";
import { rightsOf } from "../agreement.ts";
import { nameOf } from "../find.ts";
import { grouped } from "../labels.ts";
import type { Ask, PermissionsFacts } from "../model.ts";
import { Ticks } from "../ticks.tsx";
import { SignPad } from "./sign-pad.tsx";
import type { Step } from "./steps.ts";

interface StepProps {
  readonly step: Step;
  readonly ask: Ask;
  readonly facts: PermissionsFacts;
  readonly language: Language;
  readonly say: Say;
  readonly keepOut: readonly FieldId[];
  readonly onKeepOut: (ticked: readonly FieldId[]) => void;
  readonly signature: Signature;
  readonly onSign: (signature: Signature) => void;
}

/** The statements that everybody is given. */
const statements = ["not-a-condition", "may-revoke", "redisclosure", "consequences"] as const;

/** One screen of what a person is asked. */
export function StepView(props: StepProps): JSX.Element {
  const { step, ask, facts, language, say, keepOut, onKeepOut } = props;
  const { policy } = facts;
  const { organisation } = policy.policy;
  const name = nameOf(policy, ask.person.id);
  const by = ask.grantedBy;
  const fields = policy.policy.fields.filter(({ id }) => ask.fields.includes(id));
  switch (step) {
    case "hello":
      return (
        <>
          <Heading text={say("capture-hello", { name, by })} />
          <p>{say("capture-hello-lead", { organisation: organisation.name })}</p>
          <p>{say("capture-hello-free")}</p>
        </>
      );
    case "who":
      return (
        <>
          <Heading text={say("capture-who")} />
          <ul class="big">
            {ask.partners.map((id) => (
              <li key={id}>{policy.partner.get(id)?.name ?? id}</li>
            ))}
          </ul>
          <p>{say("capture-who-only")}</p>
        </>
      );
    case "why":
      return (
        <>
          <Heading text={say("capture-why")} />
          <p class="big">{ask.bundle.purpose.statement[language]}</p>
          <p>{say("capture-until", { until: sayDay(ask.until, language) })}</p>
        </>
      );
    case "what":
      return (
        <>
          <Heading text={say("capture-what")} />
          <p>{say("capture-what-lead")}</p>
          <dl class="groups">
            {grouped(fields, policy, language).map(({ heading, fields: own }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>{own.map(({ label }) => label[language]).join("; ")}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case "keep-out":
      return (
        <>
          <Heading text={say("capture-keep-out")} />
          <p>{say("capture-keep-out-lead", { count: keepOut.length })}</p>
          <Ticks fields={fields} ticked={keepOut} policy={policy} language={language} onTick={onKeepOut} />
        </>
      );
    case "rights":
      return (
        <>
          <Heading text={say("capture-rights")} />
          <ul class="big">
            {rightsOf({ statements: [...statements] }, organisation, language).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      );
    case "sign":
    case "sign-too":
      return <Sign {...props} name={name} />;
    default:
      return step satisfies never;
  }
}

const Heading = ({ text }: { readonly text: string }) => <h1 tabIndex={-1}>{text}</h1>;

/** The typed name is a signature; who can draws one too. */
function Sign({ step, ask, say, signature, onSign, name }: StepProps & { readonly name: string }) {
  const first = ask.grantedBy;
  const by = step === "sign" ? first : first === "participant" ? "parent" : "participant";
  return (
    <>
      <Heading text={say("capture-sign", { by, name })} />
      <p>{say("capture-sign-lead")}</p>
      <label>
        {say("capture-name")}
        <input
          key={step}
          autocomplete="off"
          maxLength={120}
          value={signature.name}
          onInput={({ currentTarget: { value } }) => onSign({ ...signature, name: value })}
        />
      </label>
      <SignPad
        key={step}
        drawing={signature.drawing}
        say={say}
        onDraw={(drawing) => onSign({ ...signature, drawing })}
      />
    </>
  );
}
