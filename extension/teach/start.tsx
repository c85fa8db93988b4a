import type { Language, Say } from "../../core/say.ts";
import type { Given } from "./begin.ts";
import type { TeachView } from "./state.ts";

interface StartProps {
  readonly view: Extract<TeachView, { readonly kind: "start" }>;
  readonly say: Say;
  readonly language: Language;
  readonly onBegin: (given: Given) => Promise<void>;
  readonly onGoOn: () => Promise<unknown>;
}

/** Which site is to be taught. */
export function Start({ view, say, language, onBegin, onGoOn }: StartProps) {
  const { unfinished, again, said } = view;
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const file = form.get("file");
    void onBegin({
      name: String(form.get("name")).trim(),
      address: String(form.get("address")).trim(),
      file: file instanceof File && file.size > 0 ? file : null,
      again,
    });
  };
  return (
    <main class="sd log options teach">
      <h1>{say("teach-title")}</h1>
      <p class="soft">{say("teach-lead")}</p>
      <p role="status">{said && say(`teach-${said}`)}</p>
      {unfinished && (
        <section>
          <p>{say("teach-go-on-lead")}</p>
          <button type="button" class="plain" onClick={() => void onGoOn()}>
            {say("teach-go-on", { site: unfinished.draft.name[language] })}
          </button>
        </section>
      )}
      <section>
        <h2>{say("teach-start")}</h2>
        <form onSubmit={begin}>
          <label>
            {say("teach-name")}
            <input name="name" required defaultValue={view.name} />
          </label>
          <label>
            {say("teach-address")}
            <input name="address" type="text" inputMode="url" required defaultValue={view.address} />
          </label>
          {!again && (
            <label>
              {say("teach-file")}
              <input name="file" type="file" accept="application/json,.json" />
            </label>
          )}
          <button type="submit" class="main">
            {say("teach-begin")}
          </button>
          <p class="soft">{say("teach-begin-note")}</p>
        </form>
      </section>
    </main>
  );
}
