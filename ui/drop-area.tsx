import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface DropAreaProps {
  readonly look: "drop" | "text-in";
  readonly onDrop: (dropped: DataTransfer) => void;
  /** What is said, and the inputs that do the same by keyboard. */
  readonly children: ComponentChildren;
}

/** Where files or words may be dropped: a shortcut for the inputs inside. */
export function DropArea({ look, onDrop, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the inputs inside.
    <div
      class={over ? `${look} over` : look}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
