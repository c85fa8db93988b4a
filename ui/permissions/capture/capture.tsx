import { useEffect, useRef, useState } from "preact/hooks";
import type { FieldId } from "../../../core/ids.ts";
import type { Signature } from "../../../core/permissions/index.ts";
import type { Consent, Staff } from "../../../core/policy/index.ts";
import { speaker } from "../../words.ts";
import type { Answer, Ask, PermissionsActs, PermissionsFacts } from "../model.ts";
import { Ended } from "./ended.tsx";
import { StepView } from "./step-view.tsx";
import { stepsOf } from "./steps.ts";

export interface CaptureProps {
  readonly ask: Ask;
  readonly facts: PermissionsFacts & { readonly sender: Staff };
  readonly acts: PermissionsActs;
  /** Writes down a yes; null where that failed. */
  readonly onAnswer: (answer: Answer) => Promise<Consent | null>;
  /** The device is back with the staff; `done`: something was recorded. */
  readonly onBack: (done: boolean) => void;
}

type End = { readonly kind: "no" } | { readonly kind: "yes"; readonly consent: Consent };

/**
 * What a person reads and answers on a device that was handed to them: one thing a screen, in their language.
 * Until they sign nothing is recorded, and nothing here is about anybody else.
 */
export function Capture({ ask, facts, acts, onAnswer, onBack }: CaptureProps) {
  const [language, setLanguage] = useState(ask.language);
  const [at, setAt] = useState(0);
  const [keepOut, setKeepOut] = useState<readonly FieldId[]>([]);
  const [signatures, setSignatures] = useState<readonly Signature[]>([]);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const [end, setEnd] = useState<End | null>(null);
  const say = speaker(language);
  const steps = stepsOf(ask);
  const step = steps[at] ?? "hello";
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = facts.language;
    };
  }, [language, facts.language]);
  useEffect(() => {
    shown.current?.querySelector<HTMLElement>("h1")?.focus();
    scrollTo(0, 0);
  }, [at, end]);
  const whose = (place: number): Signature => signatures[place] ?? { name: "", drawing: null };
  const next = async () => {
    const place = step === "sign" ? 0 : 1;
    if (step === "keep-out" && ask.fields.every((one) => keepOut.includes(one)))
      return setFault(say("capture-nothing-left"));
    if ((step === "sign" || step === "sign-too") && whose(place).name.trim() === "")
      return setFault(say("capture-name-first"));
    setFault("");
    if (at + 1 < steps.length) return setAt(at + 1);
    if (busy) return;
    setBusy(true);
    const given = signatures.map(({ name, drawing }) => ({ name: name.trim(), drawing }));
    const consent = await onAnswer({ keepOut, signatures: given, language }).catch(() => null);
    setBusy(false);
    if (consent === null) setFault(say("permissions-not-saved"));
    else setEnd({ kind: "yes", consent });
  };
  return (
    <main class="sd capture" lang={language} ref={shown}>
      <nav aria-label={say("capture-language")}>
        {(["en", "es"] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="plain"
            lang={one}
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {say(`options-language-${one}`)}
          </button>
        ))}
      </nav>
      {end ? (
        <Ended
          consent={end.kind === "yes" ? end.consent : null}
          answer={{ keepOut, signatures, language }}
          facts={facts}
          acts={acts}
          say={say}
          onBack={() => onBack(end.kind === "yes")}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void next();
          }}
        >
          <p class="soft">{say("capture-step", { at: at + 1, of: steps.length })}</p>
          <StepView
            step={step}
            ask={ask}
            facts={facts}
            language={language}
            say={say}
            keepOut={keepOut}
            onKeepOut={(ticked) => {
              setKeepOut(ticked);
              setFault("");
            }}
            signature={whose(step === "sign-too" ? 1 : 0)}
            onSign={(signature) => {
              setSignatures(
                step === "sign-too" ? [whose(0), signature] : [signature, ...signatures.slice(1)],
              );
              setFault("");
            }}
          />
          <p class="ask" role="alert">
            {fault}
          </p>
          <footer>
            <button type="submit" class="main" disabled={busy}>
              {say(at + 1 === steps.length ? "capture-yes" : "capture-next")}
            </button>
            {at > 0 && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  setFault("");
                  setAt(at - 1);
                }}
              >
                {say("capture-back")}
              </button>
            )}
            <button type="button" class="plain no" onClick={() => setEnd({ kind: "no" })}>
              {say("capture-no")}
            </button>
          </footer>
        </form>
      )}
    </main>
  );
}
