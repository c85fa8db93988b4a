import type { Say } from "../../core/say.ts";
import { DropArea } from "../drop-area.tsx";
import type { RosterActs, RosterTable } from "./model.ts";

interface TableSourceProps {
  readonly table: RosterTable | null;
  readonly acts: RosterActs;
  readonly say: Say;
}

/** Where the table comes from: a file that is dropped or chosen, or a table of the page that was open last. */
export function TableSource({ table, acts, say }: TableSourceProps) {
  return (
    <section>
      <h2>{say("roster-table")}</h2>
      <DropArea look="drop" onDrop={({ files: [file] }) => file && acts.chooseFile(file)}>
        <label>
          {say("roster-file")}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) acts.chooseFile(file);
              // The same file may be chosen again after it was mended.
              currentTarget.value = "";
            }}
          />
        </label>
        <p class="soft">{say("roster-drop")}</p>
        <button type="button" class="plain" onClick={acts.takeFromPage}>
          {say("roster-from-page")}
        </button>
      </DropArea>
      {table && (
        <p>
          {say("roster-read", {
            name: table.name || say("roster-read-page"),
            count: table.table.rows.length,
          })}
        </p>
      )}
      {table && table.unseen.rows > 0 && <p>{say("roster-hidden-lines", { count: table.unseen.rows })}</p>}
      {table && table.unseen.columns > 0 && (
        <p>{say("roster-hidden-columns", { count: table.unseen.columns })}</p>
      )}
    </section>
  );
}
