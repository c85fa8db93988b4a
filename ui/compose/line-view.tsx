import type { Filled, FormLine } from "../../core/compose/index.ts";
import { foldLabel } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { useFocusAfter } from "../focus.ts";

interface LineProps {
  readonly line: FormLine;
  readonly filled: Filled | undefined;
  readonly leftOut: boolean;
  readonly needed: boolean;
  readonly faults: readonly string[];
  /** Of a note: the bundle's guidance, and how many characters it may have. */
  readonly note: { readonly guidance: string; readonly maxCharacters: number | null } | null;
  readonly language: Language;
  readonly say: Say;
  readonly onType: (value: string) => void;
  readonly onLeaveOut: (leftOut: boolean) => void;
}

/** One detail: what it says, where that came from, and what the check says against it. */
export function LineView(props: LineProps) {
  const { line, filled, leftOut, needed, faults, note, language, say, onType, onLeaveOut } = props;
  const label = line.field.label[language];
  const id = `sd-${line.key}`;
  const focus = useFocusAfter(leftOut);
  if (leftOut) {
    return (
      <p class="line out">
        <span class="soft">{say("compose-left-out", { label })}</span>{" "}
        <button type="button" class="link" ref={focus} onClick={() => onLeaveOut(false)}>
          {say("compose-put-back")}
        </button>
      </p>
    );
  }
  const value = filled?.value ?? "";
  const guide = note?.guidance ?? (line.about === "household" ? say("compose-several") : "");
  const yesNo = line.takes.some(({ as }) => as === "yes-no");
  return (
    <div class="line">
      <label for={id}>
        {label} {needed && value === "" && <b>{say("compose-needed")}</b>}
      </label>
      {guide !== "" && <small id={`${id}-guide`}>{guide}</small>}
      {yesNo ? (
        <select
          id={id}
          ref={focus}
          value={value}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        >
          <option value="" />
          <option>{say("compose-yes")}</option>
          <option>{say("compose-no")}</option>
        </select>
      ) : (
        <textarea
          id={id}
          ref={focus}
          rows={note ? 3 : 1}
          value={value}
          aria-describedby={guide !== "" ? `${id}-guide ${id}-said` : `${id}-said`}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
      <div class="beneath">
        {filled && filled.source.kind !== "typed" && <small>{sayFrom(filled.source, label, say)}</small>}
        {note?.maxCharacters != null && (
          <small>{say("compose-length", { count: value.length, most: note.maxCharacters })}</small>
        )}
        {value !== "" && (
          <button
            type="button"
            class="link"
            aria-label={say("compose-leave-out-this", { label })}
            onClick={() => onLeaveOut(true)}
          >
            {say("compose-leave-out")}
          </button>
        )}
      </div>
      <Faults id={`${id}-said`} faults={faults} />
    </div>
  );
}

/** What a page calls the value is told only where the form calls it something else. */
function sayFrom(source: Filled["source"], label: string, say: Say): string {
  const isCalledSo = source.kind === "page" && foldLabel(source.label) === foldLabel(label);
  return isCalledSo ? say("compose-source-record") : say(`compose-source-${source.kind}`, { ...source });
}

/** What the check says against the words above, told as they are written. */
export function Faults({ id, faults }: { readonly id: string; readonly faults: readonly string[] }) {
  return (
    <div id={id} role="status">
      {faults.map((fault) => (
        <p key={fault} class="ask">
          {fault}
        </p>
      ))}
    </div>
  );
}
