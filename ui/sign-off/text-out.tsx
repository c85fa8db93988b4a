import { useRef, useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";

interface TextOutProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly say: Say;
  /** Absent where it is not worth a file. */
  readonly onSave?: () => void;
}

/** A text to give to somebody: to copy into a mail, or to save as a file. */
export function TextOut({ label, text, rows = 5, say, onSave }: TextOutProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    area.current?.select();
    // The newer way is closed to a frame in another site's page.
    setSaid(say(document.execCommand("copy") ? "sign-off-copied" : "sign-off-not-copied"));
  };
  return (
    <div class="text-out">
      <label>
        {label}
        <textarea ref={area} rows={rows} readOnly spellcheck={false} value={text} />
      </label>
      <div class="answers">
        <button type="button" class="plain" onClick={copy}>
          {say("sign-off-copy")}
        </button>
        {onSave && (
          <button type="button" class="plain" onClick={onSave}>
            {say("sign-off-save")}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
