import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { OptionsActs } from "./acts.ts";

interface TaughtSitesProps {
  readonly taught: readonly SiteAdapter[];
  readonly language: Language;
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** The sites that somebody taught in this browser. */
export function TaughtSites({ taught, language, say, acts }: TaughtSitesProps) {
  return (
    <section>
      <h2>{say("teach-options")}</h2>
      <p class="soft">{say("teach-options-lead")}</p>
      <ul>
        {taught.map(({ id, name, matches }) => (
          <li key={id}>
            {name[language]}: {matches.join(" ")}{" "}
            <a href={`teach.html?site=${id}`}>{say("teach-options-edit", { site: name[language] })}</a>{" "}
            <button type="button" class="link" onClick={() => void acts.removeTaught(id)}>
              {say("teach-options-remove", { site: name[language] })}
            </button>
          </li>
        ))}
      </ul>
      <a href="teach.html">{say("teach-options-new")}</a>
    </section>
  );
}
