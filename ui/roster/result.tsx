import { signerOf } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { signOffDraft } from "../review/sign-off-draft.ts";
import { AskPanel } from "../sign-off/ask-panel.tsx";
import { sayAsked } from "../sign-off/asking.ts";
import { maySave } from "./may-save.ts";
import type { MadeRoster, RosterPageProps, RosterState } from "./model.ts";
import { columnStays, inputOf, type Stay, sayHolds, stays } from "./say-why.ts";

const previewRows = 5;
/** A list of thousands of lines helps nobody: the reason and the first of them do. */
const shownLines = 50;

interface ResultProps extends RosterPageProps {
  readonly stage: Extract<RosterState["stage"], { kind: "made" }>;
  readonly say: Say;
}

/** What goes, what stays here and why, what is needed first, and the files. */
export function Result(props: ResultProps) {
  const { stage, acts, policy, language, say } = props;
  const { made, asking, signOff } = stage;
  const input = inputOf(made, props);
  const { holds } = made.decision;
  const isFree = maySave(made, signOff);
  const { sender } = props.state.setup;
  const draft = signOffDraft({ check: made, message: { sender }, policy });
  const columns = columnStays(made.fates, input, say);
  return (
    <>
      <section>
        <h2>{say("roster-goes", { going: made.going, given: made.given })}</h2>
        {made.going > 0 && <Preview rows={made.rows} say={say} />}
      </section>
      {made.exceptions.length > 0 && (
        <section class="stay">
          <h2>{say("roster-lines-stay", { count: made.exceptions.length })}</h2>
          {stays(made.exceptions, input, say).map((stay) => (
            <Staying key={stay.why} stay={stay} say={say} />
          ))}
        </section>
      )}
      {columns.length > 0 && (
        <section class="stay">
          <h2>{say("roster-columns-stay", { count: columns.length })}</h2>
          <dl>
            {columns.map(({ header, place, why }) => (
              <div key={place}>
                <dt>{header}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {holds.length > 0 && signOff === null && (
        <section class="stay">
          <h2>{say("roster-first")}</h2>
          <ul>
            {sayHolds(made, input, say).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {draft ? (
            <AskPanel
              signers={draft.signers}
              asking={asking}
              language={language}
              say={say}
              onAsk={acts.askSigner}
              onAnswer={acts.takeAnswer}
              onSave={acts.saveRequest}
            />
          ) : (
            holds.every((hold) => signerOf(hold) !== null) && <p>{say("sign-off-no-signer")}</p>
          )}
        </section>
      )}
      <div role="status">
        {sayAsked(asking, say).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="tools">
        {isFree && (
          <>
            <button type="button" class="main" onClick={() => acts.save("xlsx")}>
              {say("roster-save-xlsx")}
            </button>
            <button type="button" class="plain" onClick={() => acts.save("csv")}>
              {say("roster-save-csv")}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={acts.back}>
          {say("roster-back")}
        </button>
      </div>
      {isFree && <p class="soft">{say("roster-save-note")}</p>}
    </>
  );
}

function Preview({ rows, say }: { readonly rows: MadeRoster["rows"]; readonly say: Say }) {
  const [header = [], ...lines] = rows;
  return (
    // A wide table is scrolled, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section class="preview" tabIndex={0} aria-label={say("roster-preview")}>
      <table>
        <thead>
          <tr>
            {header.map((cell, place) => (
              <th key={place} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, previewRows).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > previewRows && (
        <p class="soft">{say("roster-more-lines", { count: lines.length - previewRows })}</p>
      )}
    </section>
  );
}

function Staying({ stay: { why, lines }, say }: { readonly stay: Stay; readonly say: Say }) {
  const more = lines.length - shownLines;
  return (
    <details>
      <summary>
        {why} <span class="soft">{say("roster-lines", { count: lines.length })}</span>
      </summary>
      <ul>
        {lines.slice(0, shownLines).map(({ row, who }) => (
          <li key={row}>{say(who === "" ? "roster-line" : "roster-line-of", { row, who })}</li>
        ))}
        {more > 0 && <li class="soft">{say("roster-more-lines", { count: more })}</li>}
      </ul>
    </details>
  );
}
