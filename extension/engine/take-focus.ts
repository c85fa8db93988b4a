/**
 * The frame may get the focus before or after its sheet is there. Either way it goes to the sheet, so that the
 * keyboard works at once. Returns how to stop.
 */
export function takeFocus(frame: Window): () => void {
  const { document } = frame;
  const toSheet = () => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("[role=dialog]")?.focus();
  };
  frame.addEventListener("focus", toSheet);
  toSheet();
  return () => frame.removeEventListener("focus", toSheet);
}
