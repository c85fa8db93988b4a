import type { Language, Say } from "../../core/say.ts";
import { sayDay, speaker } from "../words.ts";
import type { ReviewActs, ReviewModel } from "./review-model.ts";
import { SendReview } from "./send-review.tsx";
import { WhichMonth } from "./which-month.tsx";

interface ReviewViewProps {
  /** Null where no sample was drawn. */
  readonly model: ReviewModel | null;
  readonly language: Language;
  readonly acts: ReviewActs;
}

/** The month's sample, one send a page. */
export function ReviewView({ model, language, acts }: ReviewViewProps) {
  const say = speaker(language);
  if (model === null) return <p class="soft">{say("review-nothing-drawn")}</p>;
  const { months, month, count, place, shown } = model;
  const go = (to: number) => {
    if (to >= 0 && to < count) location.hash = `#review/${month}/${to + 1}`;
  };
  return (
    <>
      <WhichMonth months={months} month={month} part="review" language={language} say={say} />
      <Progress model={model} language={language} say={say} />
      {model.reviewer.kind !== "ok" && (
        <p class="ask">
          {say(`review-${model.reviewer.kind}`)}{" "}
          <a href="options.html" target="_blank" rel="noopener">
            {say("review-options")}
          </a>
        </p>
      )}
      {place === null || shown === null ? (
        <p class="soft">{say("month-drawn-nothing")}</p>
      ) : (
        <>
          <div class="tools steps">
            <button type="button" class="plain" disabled={place === 0} onClick={() => go(place - 1)}>
              {say("review-back")}
            </button>
            <span>{say("review-place", { place: place + 1, count })}</span>
            <button type="button" class="plain" disabled={place + 1 === count} onClick={() => go(place + 1)}>
              {say("review-next")}
            </button>
          </div>
          <SendReview
            key={`${shown.candidate.device} ${shown.candidate.id}`}
            shown={shown}
            model={model}
            language={language}
            acts={acts}
            onGo={(step) => go(place + step)}
          />
          <p class="soft keys">{say("review-keys")}</p>
        </>
      )}
    </>
  );
}

function Progress({
  model: { count, outcomes, due, isLate, reviewer },
  language,
  say,
}: {
  readonly model: ReviewModel;
  readonly language: Language;
  readonly say: Say;
}) {
  const done = count - outcomes.open;
  return (
    <div class="reading">
      <label for="progress">{say("review-progress", { done, count })}</label>
      <progress id="progress" value={done} max={Math.max(count, 1)} />
      <p class={isLate ? "ask" : "soft"}>
        {say(isLate ? "review-late" : "review-due", { day: sayDay(due, language) })}
        {reviewer.kind === "ok" && ` ${say("review-you", { name: reviewer.name })}`}
      </p>
    </div>
  );
}
