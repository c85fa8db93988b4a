import type { ComponentChild } from "preact";
import type { Say } from "../../core/say.ts";
import type { Prepared } from "./prepared.ts";

interface LetterProps {
  readonly prepared: Prepared;
  readonly partner: string;
  readonly say: Say;
}

/** What the partner will read; words that may not leave are struck where they stand. */
export function LetterView({ prepared: { written, blocked }, partner, say }: LetterProps) {
  const { text } = written;
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of blocked) {
    pieces.push(text.slice(at, start), <del key={start}>{text.slice(start, end)}</del>);
    at = end;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard has to reach it
    <section class="reads" tabIndex={0} aria-labelledby="sd-reads">
      <h2 id="sd-reads">{say("compose-letter", { name: partner })}</h2>
      {blocked.length > 0 && <p class="soft">{say("compose-struck")}</p>}
      <pre>
        {pieces}
        {text.slice(at)}
      </pre>
    </section>
  );
}
