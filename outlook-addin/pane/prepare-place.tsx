import type { VNode } from "preact";
import type { Language } from "../../core/say.ts";
import { speaker } from "../../ui/index.ts";
import { Starting } from "./home.tsx";

/** The form that prepares a disclosure, which is fetched when somebody wants it. */
export type FormState =
  | { readonly kind: "loading" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "open"; readonly form: VNode };

interface PreparePlaceProps {
  readonly state: FormState;
  readonly language: Language;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

export function PreparePlace({ state, language, onBack, onRetry }: PreparePlaceProps) {
  const say = speaker(language);
  const back = (
    <button type="button" class="link" onClick={onBack}>
      {say("outlook-back")}
    </button>
  );
  switch (state.kind) {
    case "loading":
      return <Starting language={language} />;
    case "unreachable":
      return (
        <main class="sd pane">
          {back}
          <div role="alert">
            <h1>{say("outlook-form-unreachable")}</h1>
            <p>{say("outlook-form-unreachable-next")}</p>
          </div>
          <p class="do">
            <button type="button" class="main" onClick={onRetry}>
              {say("try-again")}
            </button>
          </p>
        </main>
      );
    case "open":
      return (
        <>
          <div class="sd pane beside">{back}</div>
          {state.form}
        </>
      );
    default:
      return state satisfies never;
  }
}
