import type { Language } from "../../core/say.ts";
import { speaker } from "../words.ts";

interface QuietLineProps {
  /** One sentence: `sentLine` makes it. */
  readonly text: string;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What is told after a send: one line in a corner, nothing to answer. */
export function QuietLine({ text, language, onClose }: QuietLineProps) {
  return (
    <main class="sd quiet">
      <div role="status">
        <h1>{text}</h1>
      </div>
      <button type="button" class="link" onClick={onClose}>
        {speaker(language)("quiet-close")}
      </button>
    </main>
  );
}
