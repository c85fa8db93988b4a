import { useEffect, useRef } from "preact/hooks";
import { idField, nameField } from "../../core/roster/index.ts";
import { speaker } from "../words.ts";
import { Columns } from "./columns.tsx";
import type { RosterPageProps, RosterSetup, RosterTable } from "./model.ts";
import { Result } from "./result.tsx";
import { Setup } from "./setup.tsx";
import { TableSource } from "./table-source.tsx";

/** A status update for many people: whom it goes to, the table, what may leave of it, and the files. */
export function RosterPage(props: RosterPageProps) {
  const { state, acts, language } = props;
  const say = speaker(language);
  const { stage, table, setup, trouble, said } = state;
  const page = useRef<HTMLElement>(null);
  const before = useRef(stage.kind);
  // What was pressed is gone with its stage: the reader goes on where the new one begins.
  useEffect(() => {
    const first = page.current?.querySelector<HTMLElement>("section h2, .working button");
    if (first && before.current !== stage.kind) {
      first.tabIndex = first.tagName === "H2" ? -1 : 0;
      first.focus();
    }
    before.current = stage.kind;
  }, [stage.kind]);
  const needs = neededFirst(setup, table);
  return (
    <main class="sd log roster" ref={page}>
      <header>
        <h1>{say("roster-title")}</h1>
        <p class="soft">{say("roster-lead")}</p>
        <div role="status">{said && say(`roster-said-${said}`)}</div>
        {trouble && <div role="alert">{say(`roster-trouble-${trouble}`)}</div>}
      </header>
      {stage.kind === "setup" && (
        <>
          <Setup {...props} say={say} />
          <TableSource table={table} acts={acts} say={say} />
          {table && <Columns {...props} given={table} say={say} />}
          <button type="button" class="main" disabled={needs !== null} onClick={acts.make}>
            {say("roster-make")}
          </button>
          {needs && <p class="soft">{say(needs)}</p>}
        </>
      )}
      {stage.kind === "working" && (
        <section class="working">
          <label>
            {say("roster-working")}
            <progress value={stage.done} max={1} />
          </label>
          <button type="button" class="plain" onClick={acts.cancel}>
            {say("roster-cancel")}
          </button>
        </section>
      )}
      {stage.kind === "made" && <Result {...props} stage={stage} say={say} />}
    </main>
  );
}

/** What is to be done before a table can be looked at, as one sentence's id. */
function neededFirst({ sender, bundle, channel, address }: RosterSetup, table: RosterTable | null) {
  if (sender === "" || bundle === null || channel === null || !/.@./.test(address))
    return "roster-needs-whom";
  if (table === null) return "roster-needs-table";
  const tells = table.columns.some((column) => column === idField || column === nameField);
  return tells ? null : "roster-needs-who";
}
