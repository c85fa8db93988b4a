import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { Piece, SheetModel } from "./model.ts";

interface ProofProps {
  readonly model: SheetModel;
  readonly say: Say;
  /** Items whose places are shown. */
  readonly shown: readonly string[];
}

/** The message itself: what stays here is struck where it stood; one press shows it as it will arrive. */
export function Proof({ model, say, shown }: ProofProps) {
  const [arrived, setArrived] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    // Beside the lists the message scrolls by itself; below them nothing moves unasked.
    if (current && current.scrollHeight > current.clientHeight)
      current.querySelector("[data-shown]")?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const files = model.proof.filter(({ id }) => id.startsWith("attachment:"));
  const written = model.proof.filter((part) => !files.includes(part));
  return (
    <section class="proof" aria-labelledby="sd-message" ref={section}>
      <header>
        <h2 id="sd-message">{say("message")}</h2>
        {model.showAs && (
          <button type="button" class="link" onClick={() => setArrived(!arrived)}>
            {arrived ? say("show-mine") : model.showAs}
          </button>
        )}
      </header>
      {model.fileSpokenOf && <p class="ask">{model.fileSpokenOf}</p>}
      {written.map((part) => (
        <div key={part.id} class="part">
          {part.id !== "body" && <span class="term">{part.heading}</span>}
          <p class="text">{arrived ? part.arrives : <Pieces pieces={part.pieces} shown={shown} />}</p>
        </div>
      ))}
      {files
        .filter(({ arrives }) => !arrived || arrives !== null)
        .map((part) => (
          <div key={part.id} class="part">
            <span class="term">{arrived ? say("attached") : part.note}</span>
            {part.arrives === null ? <del>{part.heading}</del> : part.heading}
            {part.pieces.some(({ items }) => items.some((item) => shown.includes(item))) && (
              <p class="text">
                <Pieces pieces={part.pieces} shown={shown} />
              </p>
            )}
          </div>
        ))}
      {model.coverSheet && (
        <div class="part">
          <span class="term">{say("attached")}</span>
          {say("cover-sheet-goes")}
          <details>
            <summary>{say("cover-sheet-look")}</summary>
            <div lang={model.coverSheet.language}>
              {[model.coverSheet.included, model.coverSheet.excluded].map(({ heading, labels }) => (
                <div key={heading}>
                  <h3>{heading}</h3>
                  <ul>
                    {labels.map((label) => (
                      <li key={label}>{label}</li>
                    ))}
                  </ul>
                </div>
              ))}
              {model.coverSheet.notices.map(({ language, text }) => (
                <p key={text} lang={language}>
                  {text}
                </p>
              ))}
            </div>
          </details>
        </div>
      )}
    </section>
  );
}

function Pieces({ pieces, shown }: { pieces: readonly Piece[]; shown: readonly string[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        const here = piece.items.some((item) => shown.includes(item)) || undefined;
        const key = `${index} ${piece.kind}`;
        switch (piece.kind) {
          case "keep":
            return here ? (
              <mark key={key} data-shown>
                {piece.text}
              </mark>
            ) : (
              piece.text
            );
          case "gone":
            return (
              <del key={key} data-shown={here}>
                {piece.text}
              </del>
            );
          case "becomes":
            return (
              <>
                {" "}
                <ins key={key} data-shown={here}>
                  {piece.text}
                </ins>
              </>
            );
          default:
            return piece.kind satisfies never;
        }
      })}
    </>
  );
}
