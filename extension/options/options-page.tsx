import type { Language, Say } from "../../core/say.ts";
import { speaker } from "../../ui/index.ts";
import type { Settings } from "../store/database.ts";
import type { Loaded } from "../store/policy.ts";
import type { OptionsActs } from "./acts.ts";

interface OptionsPageProps {
  readonly loaded: Loaded;
  readonly settings: Settings;
  /** The browser refuses to let us onto the pages that are to be protected. */
  readonly refused: boolean;
  /** One sentence by its id, or nothing. */
  readonly said: string;
  readonly language: Language;
  readonly acts: OptionsActs;
}

/** Which rules this browser works by, in which language, and where. */
export function OptionsPage({ loaded, settings, refused, said, language, acts }: OptionsPageProps) {
  const say = speaker(language);
  return (
    <main class="sd log options">
      <h1>{say("options-title")}</h1>
      <p class="soft">{say("options-you")}</p>
      <p role="status">{said && say(said)}</p>
      {refused && (
        <p role="alert">
          {say("popup-wrong-sites")} {say("popup-wrong-sites-next")}
        </p>
      )}
      <section>
        <h2>{say("options-policy")}</h2>
        <Rules loaded={loaded} say={say} />
        <label>
          {say("options-choose")}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget: { files } }) => files?.[0] && void acts.choosePack(files[0])}
          />
        </label>
      </section>
      <section>
        <h2 id="language">{say("options-language")}</h2>
        <p>
          <select
            aria-labelledby="language"
            value={settings.language ?? ""}
            onChange={({ currentTarget: { value } }) =>
              void acts.chooseLanguage(value === "en" || value === "es" ? value : null)
            }
          >
            <option value="">{say("options-language-browser")}</option>
            <option value="en">{say("options-language-en")}</option>
            <option value="es">{say("options-language-es")}</option>
          </select>
        </p>
      </section>
      <Sites origins={settings.origins} say={say} acts={acts} />
    </main>
  );
}

function Rules({ loaded, say }: { readonly loaded: Loaded; readonly say: Say }) {
  switch (loaded.kind) {
    case "none":
      return <p>{say("options-policy-none")}</p>;
    case "broken":
      return (
        <>
          <p>{say("options-policy-broken")}</p>
          <ul>
            {loaded.problems.map(({ file, path, message }) => (
              <li key={`${file} ${path} ${message}`}>
                {file} {path} {message}
              </li>
            ))}
          </ul>
        </>
      );
    case "ok": {
      if (loaded.from === "sample") return <p>{say("options-policy-sample")}</p>;
      const { organisation, version } = loaded.policy;
      const signed = loaded.signedBy
        ? say("options-policy-signed", { key: loaded.signedBy })
        : say("options-policy-unsigned");
      return (
        <p>
          {say("options-policy-pack", { organisation: organisation.name, version })} {signed}
        </p>
      );
    }
    default:
      return loaded satisfies never;
  }
}

interface SitesProps {
  readonly origins: readonly string[];
  readonly say: Say;
  readonly acts: OptionsActs;
}

function Sites({ origins, say, acts }: SitesProps) {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get("address");
    void acts.addSite(String(given));
  };
  return (
    <section>
      <h2>{say("options-sites")}</h2>
      <p class="soft">{say("options-sites-lead")}</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            {origin}{" "}
            <button type="button" class="link" onClick={() => void acts.removeSite(origin)}>
              {say("options-site-remove", { site: origin })}
            </button>
          </li>
        ))}
      </ul>
      <form class="tools" onSubmit={add}>
        <label>
          {say("options-site")}
          <input name="address" type="url" required />
        </label>
        <button type="submit" class="plain">
          {say("options-site-add")}
        </button>
      </form>
    </section>
  );
}
