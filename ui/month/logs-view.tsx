import type { Language } from "../../core/say.ts";
import { DropArea } from "../drop-area.tsx";
import { speaker } from "../words.ts";
import { DeviceTable } from "./device-table.tsx";
import type { DeviceLine, LogsActs, LogsState, Taken } from "./model.ts";

interface LogsViewProps {
  readonly state: LogsState;
  readonly devices: readonly DeviceLine[];
  /** Whether the policy lists the organisation's devices. */
  readonly knowsKeys: boolean;
  readonly language: Language;
  readonly acts: LogsActs;
}

/** Takes in the logs of staff, and shows what stands saved of each device. */
export function LogsView({ state, devices, knowsKeys, language, acts }: LogsViewProps) {
  const say = speaker(language);
  return (
    <>
      {state.kind === "reading" ? (
        <Reading state={state} say={say} acts={acts} />
      ) : (
        <>
          <div role="status">{state.said && <Said taken={state.said} say={say} />}</div>
          <DropZone say={say} acts={acts} />
        </>
      )}
      {devices.length === 0 ? (
        <p class="soft">{say("month-logs-none")}</p>
      ) : (
        <>
          {!knowsKeys && <p>{say("month-logs-no-keys")}</p>}
          <DeviceTable devices={devices} language={language} />
        </>
      )}
    </>
  );
}

type Say = ReturnType<typeof speaker>;

function Reading({
  state: { done, count, share },
  say,
  acts,
}: {
  readonly state: Extract<LogsState, { kind: "reading" }>;
  readonly say: Say;
  readonly acts: LogsActs;
}) {
  return (
    <div class="reading">
      <label for="reading">{say("month-logs-reading", { done, count })}</label>
      <progress id="reading" value={share} max={1} />
      <button type="button" class="plain" onClick={acts.stop}>
        {say("month-logs-stop")}
      </button>
    </div>
  );
}

function Said({
  taken: { stopped, count, notLogs, notSaved },
  say,
}: {
  readonly taken: Taken;
  readonly say: Say;
}) {
  return (
    <>
      <p>{say(stopped ? "month-logs-stopped" : "month-logs-taken", { count })}</p>
      {notSaved > 0 && <p>{say("month-logs-not-saved", { count: notSaved })}</p>}
      {notLogs.map((file) => (
        <p key={file}>{say("month-not-a-log", { file })}</p>
      ))}
    </>
  );
}

function DropZone({ say, acts }: { readonly say: Say; readonly acts: LogsActs }) {
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // The same files can be chosen again.
    currentTarget.value = "";
    if (files.length > 0) acts.take(files);
  };
  return (
    <DropArea look="drop" onDrop={({ items }) => acts.drop(items)}>
      <p>{say("month-logs-drop")}</p>
      <label>
        {say("month-logs-choose")}
        <input type="file" multiple accept=".jsonl" onChange={choose} />
      </label>
    </DropArea>
  );
}
