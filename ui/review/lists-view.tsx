import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { SheetAction } from "./action.ts";
import { PressButton, takeFocus } from "./controls.tsx";
import type { Press, Row, RowAnswer, SheetModel } from "./model.ts";

interface ListsProps {
  readonly model: SheetModel;
  readonly say: Say;
  /** Above zero, the sender was asked to choose a detail that was misread. */
  readonly picking: number;
  /** The row whose places the message shows. */
  readonly chosen: string | null;
  readonly onChoose: (row: string | null) => void;
  readonly onPress: (press: Press) => void;
  readonly onAct: (action: SheetAction) => void;
}

/** Goes, and stays here: reasons are the headings, details hang under them. */
export function Lists(props: ListsProps) {
  const { model, picking, say, onPress } = props;
  if (model.goes.length + model.stays.length === 0) return null;
  const staying = model.stays.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0);
  return (
    <div class="lists">
      {model.goesHeading && (
        <section class="goes" aria-labelledby="sd-goes">
          <h2 id="sd-goes">
            {model.goesHeading} <span>{model.goes.length}</span>
          </h2>
          {model.goes.length > 0 ? (
            <Rows rows={model.goes} {...props} />
          ) : (
            <p class="soft">{say("goes-nothing")}</p>
          )}
          {model.missing && <p class="soft">{model.missing}</p>}
        </section>
      )}
      {model.stays.length > 0 && (
        <section class="stays" aria-labelledby="sd-stays">
          <h2 id="sd-stays">
            {say("stays")} <span>{staying}</span>
          </h2>
          {picking > 0 && (
            <p key={picking} class="ask" tabIndex={-1} ref={takeFocus}>
              {say("pick-misread")}
            </p>
          )}
          {model.stays.map(({ heading, rows, button }) => (
            <div key={heading}>
              <h3>
                {heading}
                {button && <PressButton button={button} look="link" onPress={onPress} />}
              </h3>
              <Rows rows={rows} {...props} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Rows({ rows, chosen, onChoose, say, onAct }: ListsProps & { readonly rows: readonly Row[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            class="row"
            aria-expanded={row.id === chosen}
            onClick={() => onChoose(row.id === chosen ? null : row.id)}
          >
            <span>{row.whose ? say("row-of", { label: row.label, whose: row.whose }) : row.label}</span>
          </button>
          {row.id === chosen && <Detail row={row} say={say} onAct={onAct} />}
        </li>
      ))}
    </ul>
  );
}

/** What is known of one detail, and what the sender may answer for it. */
function Detail({
  row,
  say,
  onAct,
}: {
  readonly row: Row;
  readonly say: Say;
  readonly onAct: ListsProps["onAct"];
}) {
  const [answer, setAnswer] = useState<RowAnswer | null>(null);
  return (
    <div class="detail">
      {row.quotes.map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
      {row.why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {answer === null ? (
        <>
          {row.items.length > 0 && (
            <button type="button" class="link" onClick={showPlace}>
              {say("detail-show")}
            </button>
          )}
          {row.answers.map((one) => (
            <button
              key={one.answer}
              type="button"
              class="link"
              onClick={() => (one.answer === "take-out" ? onAct(one.act("")) : setAnswer(one))}
            >
              {one.label}
            </button>
          ))}
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const why = new FormData(event.currentTarget).get("why");
            onAct(answer.act(typeof why === "string" ? why.trim() : ""));
          }}
        >
          <label>
            {say("answer-why")}
            <input name="why" required maxLength={200} autocomplete="off" ref={takeFocus} />
          </label>
          <button type="submit" class="plain">
            {say("answer-save")}
          </button>
        </form>
      )}
    </div>
  );
}

function showPlace(): void {
  document.querySelector("[data-shown]")?.scrollIntoView({ block: "center" });
}
