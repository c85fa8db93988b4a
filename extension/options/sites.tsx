import type { Say } from "../../core/say.ts";
import type { OptionsActs } from "./acts.ts";

interface SitesProps {
  readonly origins: readonly string[];
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** The addresses that are protected beside those of the rules. */
export function Sites({ origins, say, acts }: SitesProps) {
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
