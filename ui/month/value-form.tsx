import { useState } from "preact/hooks";
import type { Declaration } from "../../core/review/index.ts";
import type { Say } from "../../core/say.ts";

interface ValueFormProps {
  readonly source: Declaration["source"];
  readonly say: Say;
  /** Takes the text of a value's file: what was typed is written as one. */
  readonly onDraw: (value: string) => void;
}

/** Where the value is put: the beacon's answer as a file, or typed; or the throws of a die. */
export function ValueForm({ source, say, onDraw }: ValueFormProps) {
  const [typed, setTyped] = useState("");
  const written =
    source.kind === "beacon"
      ? { round: source.round, randomness: typed.trim().toLowerCase() }
      : { dice: [...typed.replace(/[\s,.;-]/g, "")].map(Number) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDraw(JSON.stringify(written));
      }}
    >
      {source.kind === "beacon" && (
        <label>
          {say("month-sample-file")}
          <input
            type="file"
            accept=".json,application/json,text/plain"
            onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(onDraw)}
          />
        </label>
      )}
      <label>
        {say(source.kind === "beacon" ? "month-sample-type" : "month-sample-throws")}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      <button type="submit" class="main" disabled={typed.trim() === ""}>
        {say("month-sample-draw")}
      </button>
    </form>
  );
}
