import type { Drawing } from "../../../core/permissions/index.ts";

/** The box that is signed in. */
export const box = { width: 600, height: 200 } as const;

/** A signature as it was drawn; the name beside it says whose it is. */
export function Drawn({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg class="drawn" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <path d={drawing.path} />
    </svg>
  );
}
