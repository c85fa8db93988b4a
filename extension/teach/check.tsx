import type { Language, Say } from "../../core/say.ts";
import { sayList } from "../../ui/index.ts";
import { pointIds } from "../wire/teach.ts";
import type { TeachActs } from "./acts.ts";
import { type Draft, missing, selectorsOf } from "./draft.ts";
import type { Teaching } from "./state.ts";

interface CheckProps {
  readonly teaching: Teaching;
  readonly say: Say;
  readonly language: Language;
  readonly acts: TeachActs;
}

/** The self-test of what was taught, in the page that is open, and a press that is held for a trial. */
export function Check({ teaching, say, language, acts }: CheckProps) {
  const { draft, tested, tried } = teaching;
  const lacks = missing(draft).map((part) => say(`teach-point-${part}`));
  if (lacks.length > 0)
    return (
      <section>
        <h2>{say("teach-check")}</h2>
        <p>{say("teach-check-missing", { parts: sayList(lacks, language) })}</p>
      </section>
    );
  const green = tested.kind === "lines" && tested.lines.every(({ holds }) => holds);
  return (
    <section>
      <h2>{say("teach-check")}</h2>
      <p class="soft">{say("teach-check-lead")}</p>
      <div class="tools">
        <button type="button" class="plain" onClick={() => void acts.check()}>
          {say("teach-check-now")}
        </button>
        <button type="button" class="plain" onClick={() => void acts.reload()}>
          {say("teach-reload")}
        </button>
      </div>
      {tested.kind === "lines" && (
        <ul class="lines">
          {tested.lines.map(({ line, holds }) => (
            <li key={JSON.stringify(line)} class={holds ? "there" : "gone"}>
              {sayLine(draft, line, holds, say)}
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {green && say("teach-green")}
        {tested.kind === "unreachable" && say("teach-check-unreachable")}
      </p>
      <h3>{say("teach-try")}</h3>
      <p class="soft">{say("teach-try-lead")}</p>
      <button type="button" class="plain" onClick={() => void acts.tryOut()}>
        {say("teach-try")}
      </button>
      <p role="status">
        {tried === "trying" && say("teach-trying")}
        {tried === "none" && say("teach-tried-none")}
        {tried !== null && typeof tried === "object" && say(`teach-tried-${tried.held}`)}
      </p>
    </section>
  );
}

function sayLine(draft: Draft, line: Draft["selfTest"][number], holds: boolean, say: Say): string {
  const how = holds ? "yes" : "no";
  if ("holds" in line) return say(`teach-line-${line.holds}-${how}`);
  const part = pointIds.find((one) => selectorsOf(draft, one).includes(line.exists));
  const text = draft.compose?.exists === line.exists;
  const name = part || text ? say(`teach-point-${part ?? "text"}`) : line.exists;
  return say(`teach-line-exists-${how}`, { part: name });
}
