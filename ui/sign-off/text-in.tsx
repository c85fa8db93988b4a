import type { Say } from "../../core/say.ts";
import { DropArea } from "../drop-area.tsx";

interface TextInProps {
  /** Its labels are `<name>` and `<name>-file`. */
  readonly name: string;
  readonly text: string;
  readonly say: Say;
  readonly onText: (text: string) => void;
}

/** Takes a text that somebody sent: pasted, chosen as a file, or dropped. */
export function TextIn({ name, text, say, onText }: TextInProps) {
  const take = async (file: File | undefined) => {
    if (file) onText(await file.text().catch(() => ""));
  };
  return (
    <DropArea
      look="text-in"
      onDrop={(dropped) => void (dropped.files[0] ? take(dropped.files[0]) : onText(dropped.getData("text")))}
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
    </DropArea>
  );
}
