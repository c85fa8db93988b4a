/** What somebody can be sent with the keyboard from one element to the next. */
const controls =
  "input:not([type='hidden' i]), textarea, select, button, a[href], iframe, [role='button'], [contenteditable='true']";
/** Nothing that can be pointed at stands in them. */
const unseen = "html, body, script, style, template, head, link, meta, br, noscript";

/** A drawing's strokes belong to what it is drawn in: that one can be pressed. */
export function isPickable(element: Element): boolean {
  const drawn = !(element instanceof HTMLElement);
  return !drawn && !element.matches(unseen) && isShown(element);
}

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";

/** Where the keyboard starts: the first control of the page. */
export function firstFor({ body }: Document): Element | null {
  return [...body.querySelectorAll(controls), ...body.children].find(isPickable) ?? null;
}

type Key = Pick<KeyboardEvent, "key" | "shiftKey">;

/** Tab goes from control to control; the arrows up and down to what holds it and into it, left and right past it. */
export function move(from: Element, { key, shiftKey }: Key): Element | null {
  switch (key) {
    case "Tab":
      return neighbour(from, controls, shiftKey ? -1 : 1);
    case "ArrowRight":
      return neighbour(from, "*", 1);
    case "ArrowLeft":
      return neighbour(from, "*", -1);
    case "ArrowUp":
      return from.parentElement && isPickable(from.parentElement) ? from.parentElement : null;
    case "ArrowDown":
      return [...from.children].find(isPickable) ?? null;
    default:
      return null;
  }
}

/** The next one of the page in that direction, round its end. */
function neighbour(from: Element, wanted: string, by: 1 | -1): Element | null {
  const all = [...document.body.querySelectorAll("*")].filter(
    (one) => one === from || (one.matches(wanted) && isPickable(one)),
  );
  return all.at((all.indexOf(from) + by) % all.length) ?? null;
}
