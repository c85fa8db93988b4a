import { addressOfRound, timeOfRound } from "../../core/review/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayMoment, speaker } from "../words.ts";
import { DrawnView } from "./drawn-view.tsx";
import type { Declared, DrawTrouble, SampleActs, SampleModel } from "./model.ts";
import { ValueForm } from "./value-form.tsx";

interface DeclaredViewProps {
  readonly declared: Declared;
  readonly model: SampleModel;
  readonly language: Language;
  readonly acts: SampleActs;
}

/** One declaration: its code, the value that it waits for, and what was drawn. */
export function DeclaredView({ declared, model, language, acts }: DeclaredViewProps) {
  const say = speaker(language);
  const { number, declaration, code, drawn } = declared;
  const heading = `declared-${number}`;
  return (
    <section class="declared" aria-labelledby={heading}>
      <h3 id={heading}>{say("month-sample-declared", { when: sayMoment(declaration.at, language) })}</h3>
      <p>
        {say("month-sample-code")}: <code>{code}</code>
      </p>
      {drawn === null && <Waiting declared={declared} model={model} language={language} acts={acts} />}
      {drawn !== null && (
        <>
          <p class="soft">{say(`month-proof-${drawn.proof}`)}</p>
          {drawn.late && <p role="alert">{say("month-late")}</p>}
        </>
      )}
      <div class="tools">
        <button type="button" class="plain" onClick={() => acts.save(number, "declaration")}>
          {say("month-sample-save")}
        </button>
        {drawn !== null && (
          <button type="button" class="plain" onClick={() => acts.save(number, "value")}>
            {say("month-sample-save-value")}
          </button>
        )}
      </div>
      {drawn !== null && <DrawnView sample={drawn.sample} model={model} language={language} />}
    </section>
  );
}

/** What to do until the value is known, and where to put it then. */
function Waiting({ declared, model, language, acts }: DeclaredViewProps) {
  const say = speaker(language);
  const { number, declaration, due } = declared;
  const { source } = declaration;
  const when =
    source.kind === "beacon" ? sayMoment(new Date(timeOfRound(source.round)).toISOString(), language) : "";
  return (
    <>
      <p class="ask">{say(`month-sample-tell-${source.kind}`, { when })}</p>
      {source.kind === "beacon" && <p>{say("month-sample-due", { round: String(source.round), when })}</p>}
      {!due && <p role="status">{say("month-sample-early")}</p>}
      {due && source.kind === "beacon" && (
        <p>
          <a href={addressOfRound(source.round)} target="_blank" rel="noreferrer">
            {say("month-sample-open", { round: String(source.round) })}
          </a>
        </p>
      )}
      {model.busy && <p role="status">{say("month-sample-drawing")}</p>}
      {due && !model.busy && (
        <ValueForm source={source} say={say} onDraw={(value) => acts.draw(number, value)} />
      )}
      {model.trouble !== null && <Trouble trouble={model.trouble} say={say} />}
    </>
  );
}

function Trouble({ trouble, say }: { readonly trouble: DrawTrouble; readonly say: Say }) {
  const sentences =
    trouble.kind === "heads"
      ? trouble.devices.map(({ kind, key }) => say(`month-head-${kind}`, { key }))
      : trouble.kind === "value"
        ? [sayValueProblem(trouble.problem, say)]
        : [say("month-not-a-declaration")];
  return (
    <div role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** Rounds are told as they stand in the declaration, without the commas of a count. */
function sayValueProblem(
  { kind, ...rounds }: Extract<DrawTrouble, { kind: "value" }>["problem"],
  say: Say,
): string {
  const told = Object.entries(rounds).map(([name, round]) => [name, String(round)]);
  return say(`month-value-${kind}`, Object.fromEntries(told));
}
