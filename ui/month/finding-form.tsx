import type { ChangeTarget, Question } from "../../core/review/index.ts";
import type { Say } from "../../core/say.ts";
import type { ChangeLine, TargetGroup } from "./review-model.ts";

interface FindingFormProps {
  readonly question: Question;
  /** What this "no" points to already. */
  readonly changes: readonly ChangeLine[];
  readonly targets: readonly TargetGroup[];
  readonly mayPoint: boolean;
  readonly say: Say;
  readonly onPoint: (target: ChangeTarget, note: string) => void;
}

/** A "no" points to what should change, so that it does not happen again. */
export function FindingForm({ question, changes, targets, mayPoint, say, onPoint }: FindingFormProps) {
  if (changes.length > 0)
    return (
      <ul class="finding">
        {changes.map(({ number, what, note }) => (
          <li key={number}>
            {say("review-on-list", { what })}
            {note !== null && <small>{note}</small>}
          </li>
        ))}
      </ul>
    );
  if (!mayPoint) return null;
  const put = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const [kind, id] = String(given.get("target")).split(/ (.*)/s);
    const group = targets.find((one) => one.kind === kind);
    if (group && id) onPoint({ kind: group.kind, id }, String(given.get("note")));
  };
  return (
    <form class="finding" onSubmit={put}>
      <label>
        {say("review-target")}
        <select name="target" required>
          <option value="">{say("review-target-choose")}</option>
          {targets.map(({ kind, targets: list }) => (
            <optgroup key={kind} label={say(`review-target-${kind}`)}>
              {list.map(({ id, label }) => (
                <option key={id} value={`${kind} ${id}`}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {say("review-note")}
        <textarea name="note" rows={2} aria-describedby={`note-${question}`} />
      </label>
      <p class="soft" id={`note-${question}`}>
        {say("review-note-sealed")}
      </p>
      <button type="submit" class="plain">
        {say("review-point")}
      </button>
    </form>
  );
}
