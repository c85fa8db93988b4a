import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";

interface TextInProps {
  /** Its labels are `<name>` and `<name>-file`. */
  readonly name: string;
  readonly text: string;
  readonly say: Say;
  readonly onText: (text: string) => void;
}

/** Takes a text that somebody sent: pasted, chosen as a file, or dropped. */
export function TextIn({ name, text, say, onText }: TextInProps) {
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) onText(await file.text().catch(() => ""));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be pasted or chosen as well.
    <div
      class={over ? "text-in over" : "text-in"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer;
        void (dropped?.files[0] ? take(dropped.files[0]) : onText(dropped?.getData("text") ?? ""));
      }}
    >
      <label>
        {say(name)}
        <textarea
          rows={4}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      </label>
      <label>
        {say(`${name}-file`)}
        <input
          type="file"
          accept=".txt,.json,text/plain,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
    </div>
  );
}
