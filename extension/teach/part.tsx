import type { Say } from "../../core/say.ts";
import type { PairId, PointId } from "../wire/teach.ts";
import type { TeachActs } from "./acts.ts";
import { isNeeded, isSeveral, selectorsOf } from "./draft.ts";
import type { Teaching } from "./state.ts";
import { sayWhat } from "./wording.ts";

interface PartProps {
  readonly part: PointId | PairId;
  readonly teaching: Teaching;
  readonly say: Say;
  readonly acts: TeachActs;
}

const isPair = (part: PointId | PairId): part is PairId => part === "file" || part === "row";

/** One thing to point at, and what stands for it now. */
export function Part({ part, teaching, say, acts }: PartProps) {
  const { draft, news } = teaching;
  const all = selectorsOf(draft, part);
  const title = say(`teach-point-${part}`);
  const several = part === "send" || part === "row";
  const act = all.length === 0 ? "teach-point-it" : several ? "teach-point-more" : "teach-point-again";
  const called = (id: string) => ({ "aria-label": say("teach-button-name", { act: say(id), part: title }) });
  return (
    <li class="part">
      <h3>{title}</h3>
      <p class="soft">{say(`teach-hint-${part}`)}</p>
      {all.length === 0 && <p>{say(isNeeded(part) ? "teach-none" : "teach-none-optional")}</p>}
      {all.map((at) => (
        <div class="tools" key={at}>
          <p class={isThere(teaching, part, at) ? "there" : "ask"}>{sayState(teaching, part, at, say)}</p>
          <button type="button" class="link" {...called("teach-show")} onClick={() => void acts.flash(at)}>
            {say("teach-show")}
          </button>
          <button
            type="button"
            class="link"
            {...called("teach-remove")}
            onClick={() => void acts.remove(part, at)}
          >
            {say("teach-remove")}
          </button>
        </div>
      ))}
      <p role="status" class="ask">
        {news?.part === part && say(`teach-not-${news.why}`)}
      </p>
      <button
        type="button"
        class="plain"
        {...called(act)}
        onClick={() => void (isPair(part) ? acts.pair(part) : acts.point(part))}
      >
        {say(act)}
      </button>
    </li>
  );
}

function isThere({ seen, draft }: Teaching, part: PointId | PairId, at: string): boolean {
  const count = seen[at]?.count ?? 0;
  return isPair(part) || isSeveral(draft, part) ? count > 0 : count === 1;
}

function sayState({ seen, byPlace, draft }: Teaching, part: PointId | PairId, at: string, say: Say): string {
  const found = seen[at];
  if (!found?.what) return say("teach-gone");
  if (isPair(part) || isSeveral(draft, part)) return say("teach-count", { count: found.count });
  if (found.count > 1) return say("teach-many", { count: found.count });
  return [sayWhat(found.what, say), byPlace.includes(at) ? say("teach-by-place") : ""].join(" ").trim();
}
