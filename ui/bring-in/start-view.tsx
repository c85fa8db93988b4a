import type { Language } from "../../core/say.ts";
import { DropArea } from "../drop-area.tsx";
import { sayList, sayMoment, speaker } from "../words.ts";
import { RefusalLine } from "./refusal.tsx";
import type { BringInActs, BringInStage } from "./stage.ts";

type StartViewProps = Extract<BringInStage, { kind: "start" }> & {
  readonly language: Language;
  readonly acts: BringInActs;
};

/** Where files are dropped or chosen, and what stands saved. */
export function StartView({ standing, said, refusal, language, acts }: StartViewProps) {
  const say = speaker(language);
  const { people = 0, consents = 0, limitations = 0 } = standing ?? {};
  const what = [
    people > 0 && say("bring-in-people", { count: people }),
    consents > 0 && say("bring-in-sum-consents", { count: consents }),
    limitations > 0 && say("bring-in-sum-limits", { count: limitations }),
  ].filter((line) => line !== false);
  const choose = ({ currentTarget: { files } }: { readonly currentTarget: HTMLInputElement }) => {
    if (files !== null && files.length > 0) acts.chooseFiles(files);
  };
  return (
    <>
      <div role="status">{said && <p>{say(`bring-in-said-${said}`)}</p>}</div>
      {refusal && <RefusalLine refusal={refusal} say={say} />}
      <DropArea look="drop" onDrop={({ items }) => acts.drop(items)}>
        <p>{say("bring-in-drop")}</p>
        <label>
          {say("bring-in-files")}
          <input type="file" multiple accept=".zip,.csv,.json,.ndjson" onChange={choose} />
        </label>
        <label>
          {say("bring-in-folder")}
          <input type="file" {...{ webkitdirectory: true }} onChange={choose} />
        </label>
      </DropArea>
      <section>
        <h2>{say("bring-in-table")}</h2>
        <p>{say("bring-in-table-how")}</p>
        <button type="button" class="plain" onClick={acts.template}>
          {say("bring-in-template")}
        </button>
      </section>
      <section>
        <h2>{say("bring-in-standing")}</h2>
        {standing === null ? (
          <p>{say("bring-in-none")}</p>
        ) : (
          <p>
            {say("bring-in-stand", { what: sayList(what, language), when: sayMoment(standing.at, language) })}
          </p>
        )}
        {standing?.canUndo && (
          <button type="button" class="plain" onClick={acts.undo}>
            {say("bring-in-undo")}
          </button>
        )}
      </section>
    </>
  );
}
