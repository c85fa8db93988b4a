import type { DeviceStanding, SiteAdapter } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Settings } from "../../host/store/database.ts";
import type { Loaded } from "../../host/store/policy.ts";
import { speaker } from "../../ui/index.ts";
import type { ManagedSettings } from "../store/managed.ts";
import type { OptionsActs } from "./acts.ts";
import { Managed, Renew } from "./managed.tsx";
import { RemoveRules } from "./remove-rules.tsx";
import type { Renewal } from "./renewal.ts";
import { Rules } from "./rules.tsx";
import { Sender } from "./sender.tsx";
import { Sites } from "./sites.tsx";
import { Support } from "./support.tsx";
import { TaughtSites } from "./taught-sites.tsx";
import { ThisDevice } from "./this-device.tsx";

export interface OptionsPageProps {
  readonly loaded: Loaded;
  readonly settings: Settings;
  readonly taught: readonly SiteAdapter[];
  /** The browser refuses to let us onto the pages that are to be protected. */
  readonly refused: boolean;
  /** The browser lets us stop what a page sends behind our back; else we only see it. Null: not known yet. */
  readonly stops: boolean | null;
  readonly managed: ManagedSettings;
  /** Pages that the organisation set and the browser keeps from us. */
  readonly notAllowed: readonly string[];
  readonly renewal: Renewal | null;
  readonly device: { readonly code: string; readonly standing: DeviceStanding | null };
  /** One sentence by its id, or nothing. */
  readonly said: string;
  readonly language: Language;
  readonly acts: OptionsActs;
}

/** Which rules this browser works by, in which language, and where. */
export function OptionsPage(props: OptionsPageProps) {
  const { loaded, settings, taught, refused, stops, said, language, acts } = props;
  const { managed, notAllowed, renewal, device } = props;
  const say = speaker(language);
  const mayRemove = managed.rules === null && managed.organisationKey === null;
  return (
    <main class="sd log options">
      <h1>{say("options-title")}</h1>
      <p class="soft">{say("options-you")}</p>
      <p role="status">{said && say(said)}</p>
      {refused && notAllowed.length === 0 && (
        <p role="alert">
          {say("popup-wrong-sites")} {say("popup-wrong-sites-next")}
        </p>
      )}
      <Managed managed={managed} notAllowed={notAllowed} language={language} say={say} acts={acts} />
      <section>
        <h2>{say("options-policy")}</h2>
        <Rules loaded={loaded} say={say} />
        {managed.rules === null ? (
          <label>
            {say("options-choose")}
            <input
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget: { files } }) => files?.[0] && void acts.choosePack(files[0])}
            />
          </label>
        ) : (
          <Renew renewal={renewal} language={language} say={say} acts={acts} />
        )}
        {mayRemove && <RemoveRules loaded={loaded} say={say} onRemove={acts.removePack} />}
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
      <TaughtSites taught={taught} language={language} say={say} acts={acts} />
      <section>
        <h2>{say("options-behind")}</h2>
        {stops !== null && <p>{say(stops ? "options-behind-stopped" : "options-behind-seen")}</p>}
      </section>
      {managed.person === null && <Sender sender={settings.sender} say={say} acts={acts} />}
      <section>
        <h2>{say("options-people")}</h2>
        <p class="soft">{say("options-people-lead")}</p>
        <p>
          <a href="bring-in.html">{say("bring-in-title")}</a>{" "}
          <a href="permissions.html">{say("permissions-title")}</a>
        </p>
      </section>
      <section>
        <h2>{say("answer-title")}</h2>
        <p class="soft">{say("answer-lead")}</p>
        <p>
          <a href="sign-off.html">{say("answer-link")}</a>
        </p>
      </section>
      <section>
        <h2>{say("month-options")}</h2>
        <p class="soft">{say("month-options-lead")}</p>
        <p>
          <a href="month.html">{say("month-title")}</a>
        </p>
      </section>
      <Sites origins={settings.origins.filter((one) => !managed.sites.includes(one))} say={say} acts={acts} />
      <ThisDevice
        {...device}
        whose={nameOf(loaded, device.standing)}
        language={language}
        say={say}
        acts={acts}
      />
      <Support say={say} acts={acts} />
    </main>
  );
}

function nameOf(loaded: Loaded, standing: DeviceStanding | null): string {
  if (loaded.kind !== "ok" || standing === null || standing.kind === "unknown") return "";
  return loaded.policy.staff.find(({ id }) => id === standing.device.staff)?.name ?? standing.device.staff;
}
