import { useRef } from "preact/hooks";
import type { Drawing } from "../../../core/permissions/index.ts";
import type { Say } from "../../../core/say.ts";
import { box } from "./drawn.tsx";

interface SignPadProps {
  readonly drawing: Drawing | null;
  readonly say: Say;
  readonly onDraw: (drawing: Drawing | null) => void;
}

/**
 * A box to sign in with a finger, a pen or the mouse. Nobody has to: the typed name beside it is a signature too, so
 * the box is no stop for a keyboard.
 */
export function SignPad({ drawing, say, onDraw }: SignPadProps) {
  const path = useRef(drawing?.path ?? "");
  const drawingNow = useRef(false);
  const add = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }, command: "M" | "L") => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * box.width);
    const y = Math.round(((event.clientY - top) / height) * box.height);
    path.current += `${command}${x} ${y}`;
    onDraw({ path: path.current });
  };
  return (
    <div class="sign-pad">
      <p class="soft">{say("capture-draw")}</p>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={say(drawing ? "capture-drawn" : "capture-not-drawn")}
        onPointerDown={(event) => {
          drawingNow.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          add(event, "M");
        }}
        onPointerMove={(event) => drawingNow.current && add(event, "L")}
        onPointerUp={() => {
          drawingNow.current = false;
        }}
        onPointerCancel={() => {
          drawingNow.current = false;
        }}
      >
        <line x1="30" y1="150" x2="570" y2="150" />
        <path d={drawing?.path ?? ""} />
      </svg>
      {drawing && (
        <button
          type="button"
          class="link"
          onClick={() => {
            path.current = "";
            onDraw(null);
          }}
        >
          {say("capture-draw-again")}
        </button>
      )}
    </div>
  );
}
