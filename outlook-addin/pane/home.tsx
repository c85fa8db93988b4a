import type { Language } from "../../core/say.ts";
import { speaker } from "../../ui/index.ts";
import type { Rules } from "./rules.ts";

interface HomeProps {
  readonly rules: Extract<Rules, { kind: "ok" }> | null;
  readonly language: Language;
  readonly onCheck: () => void;
  readonly onPrepare: () => void;
  readonly onLog: () => void;
}

/** What the pane shows while no message is being looked at. */
export function Home({ rules, language, onCheck, onPrepare, onLog }: HomeProps) {
  const say = speaker(language);
  return (
    <main class="sd pane">
      <h1>{say("outlook-home")}</h1>
      <p>{say("outlook-home-lead")}</p>
      <p class="do">
        <button type="button" class="main" onClick={onCheck}>
          {say("outlook-check")}
        </button>
        <button type="button" class="plain" onClick={onPrepare}>
          {say("compose-title")}
        </button>
        <button type="button" class="plain" onClick={onLog}>
          {say("outlook-log")}
        </button>
      </p>
      {rules && (
        <p class="soft">
          {rules.from === "sample"
            ? say("outlook-rules-practice")
            : say("outlook-rules-from", {
                organisation: rules.policy.organisation.name,
                version: rules.policy.version,
              })}
        </p>
      )}
    </main>
  );
}

/** Until the rules are there. */
export function Starting({ language }: { readonly language: Language }) {
  return (
    <main class="sd pane">
      <div role="status">
        <h1>{speaker(language)("outlook-starting")}</h1>
      </div>
    </main>
  );
}
