import type { SiteAdapter } from "../../../core/policy/index.ts";
import type { PairId, Picked, PointId } from "../../wire/teach.ts";
import { pairFor } from "../pair.ts";
import { selectorFor } from "../selector.ts";

const control = "input:not([type='hidden' i]), textarea, select";
const button = "button, input[type='submit'], input[type='button'], input[type='image'], a, [role='button']";
const files = "input[type='file']";
/** How far up a box is looked for from what was pointed at: a row of chips, then its frame. */
const near = 4;

/** What was pointed at, in the adapter's terms: the thing that counts is often beside the thing that is seen. */
export function resolve(point: PointId, element: Element): Picked {
  switch (point) {
    case "to":
    case "cc":
    case "bcc":
    case "from":
    case "subject": {
      const box = controlNear(element);
      const ticked = point !== "subject" && point !== "from" && box?.matches("input[type='checkbox']");
      return box ? (ticked ? boxesOf(box) : place(box)) : { kind: "box" };
    }
    case "text":
      return textOf(element);
    case "send": {
      const pressed = element.closest<HTMLElement>(button) ?? element;
      return place(pressed, formOf(pressed));
    }
    case "attach": {
      const input = filesNear(element);
      return input ? place(input) : { kind: "files" };
    }
    default:
      return point satisfies never;
  }
}

export function resolvePair(pair: PairId, first: Element, second: Element): Picked {
  const pressed = pair === "file" ? (second.closest(button) ?? second) : second;
  const found = pairFor(first, pressed, document, pair === "file");
  if (!found) return { kind: "pair" };
  const { at, first: one, second: other } = found;
  const item = [...document.querySelectorAll(at)].find((each) => each.contains(first));
  const link = pair === "file" && item ? linkOf(first, pressed, item) : null;
  return { kind: "found", found: { kind: "pair", at, first: one, second: other, link } };
}

function place(element: Element, form: Element | null = null): Picked {
  const named = selectorFor(element, document);
  const at = named.selector;
  const byPlace = named.byPlace;
  return {
    kind: "found",
    found: { kind: "place", at, byPlace, form: form && selectorFor(form, document).selector },
  };
}

/** All boxes of that name: each stands for one person. */
function boxesOf(box: Element): Picked {
  const form = formSelector(box);
  if (form === null) return { kind: "box" };
  const at = `input[type='checkbox'][name=${JSON.stringify(box.getAttribute("name"))}]`;
  return { kind: "found", found: { kind: "boxes", at, form } };
}

/** A box with a name, which is what will be sent: it may be hidden behind a row of chips. */
function controlNear(element: Element): Element | null {
  const itself = element.closest("label")?.control ?? element;
  if (itself.matches(control) && itself.getAttribute("name")) return itself;
  for (let up: Element | null = itself, steps = 0; up && steps < near; up = up.parentElement, steps += 1) {
    const [found, second] = [...up.querySelectorAll(control)].filter((one) => one.getAttribute("name"));
    if (second) break;
    if (found) return found;
  }
  return itself.matches(control) ? itself : null;
}

function textOf(element: Element): Picked {
  const area = element.matches("textarea, iframe") ? element : element.querySelector("textarea, iframe");
  if (area instanceof HTMLTextAreaElement) {
    const at = selectorFor(area, document).selector;
    return {
      kind: "found",
      found: { kind: "text", body: [{ kind: "textarea", at }], form: formSelector(area) },
    };
  }
  if (!(area instanceof HTMLIFrameElement) || !isEditor(area)) return { kind: "text" };
  const at = selectorFor(area, document).selector;
  const hidden = mirrorOf(area);
  const mirror = hidden && selectorFor(hidden, document).selector;
  const body: SiteAdapter["body"] = mirror
    ? [
        { kind: "frame", at, mirror, when: at },
        { kind: "textarea", at: mirror },
      ]
    : [{ kind: "frame", at }];
  return { kind: "found", found: { kind: "text", body, form: formSelector(hidden ?? area) } };
}

function isEditor({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.designMode === "on" || contentDocument?.body?.isContentEditable === true;
}

/** The hidden box that stands nearest to an editor: what its form sends. */
function mirrorOf(frame: Element): HTMLTextAreaElement | null {
  for (let up = frame.parentElement; up; up = up.parentElement) {
    const hidden = [...up.querySelectorAll("textarea")].filter((one) => one.name && !isShown(one));
    if (hidden[0]) return hidden[0];
  }
  return null;
}

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

function filesNear(element: Element): Element | null {
  const label = element.closest("label")?.control;
  if (label?.matches(files)) return label;
  const around: Element[] = [];
  for (let up: Element | null = element; up; up = up.parentElement)
    around.push(...(up.matches(files) ? [up] : up.querySelectorAll(files)));
  // Widgets keep the input that they use at the page's end, and a hidden one in the form for browsers without scripts.
  const loose = document.querySelector(`body > ${files}`);
  return around.find(isShown) ?? loose ?? around[0] ?? null;
}

function formOf(element: Element): HTMLFormElement | null {
  return "form" in element && element.form instanceof HTMLFormElement
    ? element.form
    : element.closest("form");
}

function formSelector(element: Element): string | null {
  const form = formOf(element);
  return form && selectorFor(form, document).selector;
}

/** The link to a file's bytes: its name, or beside it. */
function linkOf(name: Element, remove: Element, item: Element): string | null {
  const own = name.closest("a[href]") ?? name.querySelector("a[href]");
  const links = [...item.querySelectorAll("a[href]")].filter((one) => one !== remove && isAddress(one));
  const link = own && isAddress(own) ? own : links[0];
  return link ? selectorFor(link, item, { secret: true }).selector : null;
}

/** Not a button in a link's clothes. */
const isAddress = (link: Element) => !/^(#|javascript:|$)/i.test(link.getAttribute("href") ?? "");
