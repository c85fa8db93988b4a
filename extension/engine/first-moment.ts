/** Milliseconds after it appears in which the sheet takes no press: it was meant for the page beneath. */
const moment = 300;

/** Until the moment is over, and for a key that is still held down, a press does nothing. Returns how to stop. */
export function guardFirstMoment(frame: Window): () => void {
  const { body } = frame.document;
  const until = performance.now() + moment;
  const swallow = (event: KeyboardEvent) => {
    if (performance.now() > until && !event.repeat) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  body.style.pointerEvents = "none";
  const timer = setTimeout(() => {
    body.style.pointerEvents = "";
  }, moment);
  frame.addEventListener("keydown", swallow, { capture: true });
  return () => {
    clearTimeout(timer);
    body.style.pointerEvents = "";
    frame.removeEventListener("keydown", swallow, { capture: true });
  };
}
