import { useState } from "preact/hooks";
import type { Language, Say } from "../../core/say.ts";
import { type PointId, pointIds } from "../wire/teach.ts";
import type { TeachActs } from "./acts.ts";
import { Check } from "./check.tsx";
import { missing } from "./draft.ts";
import { Part } from "./part.tsx";
import type { PolicyNames } from "./policy-names.ts";
import { RecordPart } from "./record.tsx";
import type { Teaching } from "./state.ts";

interface TeachPageProps {
  readonly teaching: Teaching;
  readonly names: PolicyNames;
  readonly say: Say;
  readonly language: Language;
  readonly acts: TeachActs;
  readonly onOver: () => Promise<void>;
}

/** Everything to point at, the check, and the saving. */
export function TeachPage({ teaching, names, say, language, acts, onOver }: TeachPageProps) {
  const { draft, saved, origin } = teaching;
  const isAsked = (part: PointId | "file") =>
    draft.attach !== undefined || (part !== "attach" && part !== "file");
  const complete = missing(draft).length === 0;
  return (
    <main class="sd log options teach">
      <h1>{say("teach-now", { site: draft.name[language] })}</h1>
      <p class="soft">{origin}</p>
      <p>{say("teach-now-lead")}</p>
      <div class="tools">
        <button type="button" class="plain" onClick={() => void acts.front()}>
          {say("teach-open")}
        </button>
        <button type="button" class="plain" onClick={() => void acts.reload()}>
          {say("teach-reload")}
        </button>
        <Over say={say} onOver={onOver} />
      </div>
      <section>
        <h2>{say("teach-parts")}</h2>
        <ul class="parts">
          {[...pointIds, "file" as const].filter(isAsked).map((part) => (
            <Part key={part} part={part} teaching={teaching} say={say} acts={acts} />
          ))}
        </ul>
        <label>
          <input
            type="checkbox"
            checked={draft.attach === undefined}
            onChange={({ currentTarget: { checked } }) => void acts.takesFiles(!checked)}
          />
          {say("teach-no-files")}
        </label>
        <label>
          {say("teach-channel")}
          <select
            value={typeof draft.channel === "string" ? draft.channel : ""}
            onChange={({ currentTarget: { value } }) => void acts.channel(value)}
          >
            <option value="">{say("teach-channel-none")}</option>
            {names.channels.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </section>
      <RecordPart teaching={teaching} names={names} say={say} acts={acts} />
      <Check teaching={teaching} say={say} language={language} acts={acts} />
      {complete && (
        <section>
          <h2>{say("teach-save")}</h2>
          <p>{say(names.signed ? "teach-save-signed" : "teach-save-lead")}</p>
          <div class="tools">
            {!names.signed && (
              <button type="button" class="main" onClick={() => void acts.save()}>
                {say("teach-save-now")}
              </button>
            )}
            <button type="button" class="plain" onClick={acts.saveFile}>
              {say("teach-file-now")}
            </button>
          </div>
          <p role="status">
            {saved === "kept" && say("teach-saved")}
            {saved === "file" && say("teach-saved-file")}
            {saved === "red" && say("teach-red")}
          </p>
        </section>
      )}
    </main>
  );
}

function Over({ say, onOver }: Pick<TeachPageProps, "say" | "onOver">) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="link" onClick={() => setAsked(true)}>
        {say("teach-over")}
      </button>
    );
  return (
    <>
      <p role="alert">{say("teach-over-sure")}</p>
      <button type="button" class="plain" onClick={() => setAsked(false)}>
        {say("teach-over-no")}
      </button>
      <button type="button" class="plain" onClick={() => void onOver()}>
        {say("teach-over-yes")}
      </button>
    </>
  );
}
