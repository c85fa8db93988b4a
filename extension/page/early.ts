/**
 * Until the known sites are read nobody can say what sends. What is pressed meanwhile waits, a few milliseconds
 * after a page has opened, and is pressed again by the function that this returns.
 */
export function holdEarly(page: Window): () => void {
  const waiting: (() => void)[] = [];
  const hold = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(again);
  };
  const onClick = (event: Event) => {
    // A drawing inside a button has no click of its own.
    const at = event.composedPath().find((one) => one instanceof HTMLElement);
    if (at) hold(event, () => at.click());
  };
  const onSubmit = (event: SubmitEvent) => {
    const { target, submitter } = event;
    if (target instanceof HTMLFormElement) hold(event, () => target.requestSubmit(submitter));
  };
  page.addEventListener("click", onClick, { capture: true });
  page.addEventListener("submit", onSubmit, { capture: true });
  return () => {
    page.removeEventListener("click", onClick, { capture: true });
    page.removeEventListener("submit", onSubmit, { capture: true });
    for (const again of waiting) again();
  };
}
