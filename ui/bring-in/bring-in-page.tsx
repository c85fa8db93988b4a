import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../core/say.ts";
import { speaker } from "../words.ts";
import { ProjectsView } from "./projects-view.tsx";
import type { BringInActs, BringInStage } from "./stage.ts";
import { StartView } from "./start-view.tsx";
import { SummaryView } from "./summary-view.tsx";

interface BringInPageProps {
  readonly stage: BringInStage;
  readonly language: Language;
  readonly acts: BringInActs;
}

/** Brings in the people whom an agency has in its HMIS, in FHIR Consents or in a table. */
export function BringInPage({ stage, language, acts }: BringInPageProps) {
  const say = speaker(language);
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(stage.kind);
  // What was pressed is gone: the keyboard goes on where the new part begins.
  useEffect(() => {
    if (before.current !== stage.kind) shown.current?.focus();
    before.current = stage.kind;
  }, [stage.kind]);
  return (
    <main class="sd log bring-in">
      <h1>{say("bring-in-title")}</h1>
      <p class="soft">{say("bring-in-lead")}</p>
      <p class="soft">{say("bring-in-never")}</p>
      <div class="stage" ref={shown} tabIndex={-1}>
        <Stage stage={stage} language={language} acts={acts} />
      </div>
    </main>
  );
}

/** In place of the page where nobody knows which programmes there are. */
export function NoRules({ language }: { readonly language: Language }) {
  const say = speaker(language);
  return (
    <main class="sd log bring-in">
      <h1>{say("bring-in-title")}</h1>
      <p>{say("bring-in-no-rules")}</p>
    </main>
  );
}

function Stage({ stage, language, acts }: BringInPageProps) {
  const say = speaker(language);
  switch (stage.kind) {
    case "start":
      return <StartView {...stage} language={language} acts={acts} />;
    case "reading":
      return (
        <section>
          <label for="reading">{say("bring-in-reading")}</label>
          <progress id="reading" value={stage.done} max={1} />
          <button type="button" class="plain" onClick={acts.cancel}>
            {say("bring-in-cancel")}
          </button>
        </section>
      );
    case "working":
      return <p role="status">{say("bring-in-working")}</p>;
    case "projects":
      return <ProjectsView {...stage} say={say} acts={acts} />;
    case "summary":
      return <SummaryView summary={stage.summary} say={say} acts={acts} />;
    default:
      return stage satisfies never;
  }
}
