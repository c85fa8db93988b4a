import type { Language } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { speaker } from "../words.ts";
import { ChooseView } from "./choose-view.tsx";
import type { AccountingActs, KeptRequest, PersonChoice, Shown } from "./model.ts";
import { RequestsView } from "./requests-view.tsx";
import { ResultView } from "./result-view.tsx";

export interface AccountingPageProps {
  readonly people: readonly PersonChoice[];
  /** Null before one was asked for. */
  readonly shown: Shown | null;
  readonly requests: readonly KeptRequest[];
  readonly lost: number;
  /** What the last press did, or why it could not; empty before one. */
  readonly told: string;
  readonly today: Day;
  readonly language: Language;
  readonly acts: AccountingActs;
}

/** What was told about one participant, to whom, when and why; and who asked to know. */
export function AccountingPage(props: AccountingPageProps) {
  const { people, shown, requests, lost, told, today, language, acts } = props;
  const say = speaker(language);
  const nameOf = (reference: string) =>
    people.find((one) => one.reference === reference)?.label ?? say("accounting-a-participant");
  return (
    <main class="sd log accounting">
      <header class="screen">
        <h1>{say("accounting-title")}</h1>
        <p class="soft">{say("accounting-lead")}</p>
        {people.length === 0 ? (
          <p>{say("accounting-nobody")}</p>
        ) : (
          <ChooseView people={people} today={today} say={say} acts={acts} />
        )}
        <div role="status">{told}</div>
      </header>
      {shown && (
        <ResultView
          key={`${shown.request?.id} ${JSON.stringify(shown.wanted)}`}
          shown={shown}
          person={nameOf(shown.wanted.participant)}
          today={today}
          language={language}
          say={say}
          acts={acts}
        />
      )}
      <RequestsView
        requests={requests}
        lost={lost}
        nameOf={nameOf}
        today={today}
        language={language}
        say={say}
        acts={acts}
      />
    </main>
  );
}
