import type { PickWords, What } from "../../wire/teach.ts";
import { firstFor, isPickable, move } from "./move.ts";
import { whatOf } from "./what.ts";

const types =
  "pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout " +
  "click dblclick auxclick contextmenu touchstart touchmove touchend keydown keyup keypress dragstart wheel";
/** Milliseconds in which a second press after the picking one still reaches nobody. */
const quiet = 400;
let before: AbortController | null = null;

/**
 * Lays itself over the page and gives the element that somebody points at, or null where they turn back. Until then,
 * and a moment longer, no press and no key reaches the page.
 */
export function pick(words: PickWords): Promise<Element | null> {
  const view = drawOverlay(words);
  let current = firstFor(document);
  const choose = (element: Element | null) => {
    if (!element) return;
    current = element;
    view.mark(element);
  };
  return new Promise((resolve) => {
    before?.abort();
    const over = new AbortController();
    before = over;
    let done = false;
    const end = (picked: Element | null) => {
      if (done) return;
      done = true;
      view.close();
      setTimeout(() => over.abort(), quiet);
      resolve(picked);
    };
    const onPoint = (event: MouseEvent) => {
      const at = view.under(event.clientX, event.clientY);
      choose(at);
      if (event.type === "click" && at) end(at);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") return end(null);
      if (event.key === "Enter" || event.key === " ") return end(current);
      const next = current && move(current, event);
      if (next) {
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
        choose(next);
      }
    };
    const listener = (event: Event) => {
      event.stopImmediatePropagation();
      if (event.type !== "wheel" && event.cancelable) event.preventDefault();
      if (done) return;
      if (event instanceof KeyboardEvent && event.type === "keydown") onKey(event);
      if (event.type === "contextmenu") return end(null);
      if (event instanceof MouseEvent && /^(click|pointermove|mousemove)$/.test(event.type)) onPoint(event);
    };
    const options = { capture: true, passive: false, signal: over.signal };
    for (const type of types.split(" ")) window.addEventListener(type, listener, options);
    for (const type of ["scroll", "resize"])
      window.addEventListener(type, () => done || (current && view.mark(current)), options);
    // An editor that starts late takes the focus.
    window.addEventListener("focusin", () => done || view.focus(), options);
    window.addEventListener("pagehide", () => end(null), options);
    if (current) choose(current);
    view.focus();
  });
}

const sayWhat = ({ code, name }: What, words: PickWords["what"]) =>
  name === "" ? words[code] : `${words[code]} “${name}”`;

interface View {
  mark(element: Element): void;
  under(x: number, y: number): Element | null;
  focus(): void;
  close(): void;
}

function drawOverlay({ title, keys, what }: PickWords): View {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const make = (tag: string, style: string, text = "") => {
    const made = document.createElement(tag);
    made.style.cssText = style;
    made.textContent = text;
    return made;
  };
  host.style.cssText = always;
  // The top layer: above the page's own dialogs.
  host.popover = "manual";
  const layer = make("div", "position:fixed;inset:0;cursor:crosshair");
  const ring = make("div", ringStyle);
  const bar = make("div", barStyle);
  const heading = make("b", "display:block", title);
  heading.id = "title";
  const now = make("span", "display:block;overflow-wrap:anywhere;min-height:1.5em");
  now.setAttribute("role", "status");
  const help = make("span", `display:block;${soft}`, keys);
  help.id = "keys";
  // Screen readers hand the keys on in an application only.
  const stage = make("div", "outline:none");
  stage.setAttribute("role", "application");
  stage.setAttribute("aria-labelledby", "title");
  stage.setAttribute("aria-describedby", "keys");
  stage.tabIndex = 0;
  stage.append(heading, now, help);
  bar.setAttribute("role", "dialog");
  bar.setAttribute("aria-labelledby", "title");
  bar.append(stage);
  root.append(layer, ring, bar);
  document.documentElement.append(host);
  host.showPopover();
  return {
    mark(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      ring.style.left = `${left - 3}px`;
      ring.style.top = `${top - 3}px`;
      ring.style.width = `${width}px`;
      ring.style.height = `${height}px`;
      const said = sayWhat(whatOf(element), what);
      if (now.textContent !== said) now.textContent = said;
      // Never over what is pointed at.
      const low = top + height / 2 > innerHeight / 2;
      bar.style.top = low ? "12px" : "auto";
      bar.style.bottom = low ? "auto" : "12px";
    },
    under: (x, y) => document.elementsFromPoint(x, y).find((one) => one !== host && isPickable(one)) ?? null,
    focus: () => stage.focus({ preventScroll: true }),
    close: () => host.remove(),
  };
}

/** Shows where something stands, for a moment. */
export function flash(element: Element): void {
  element.scrollIntoView({ block: "center", inline: "nearest" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const mark = document.createElement("div");
  mark.style.cssText = `${always}${ringStyle}left:${left - 3}px;top:${top - 3}px;width:${width}px;height:${height}px`;
  document.documentElement.append(mark);
  setTimeout(() => mark.remove(), flashing);
}
/** Milliseconds. */
const flashing = 2500;

const always =
  "all:initial;position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;margin:0;padding:0;" +
  "border:0;background:none;overflow:visible;z-index:2147483647;color-scheme:light dark;";
const ink = "color:light-dark(#1a1e23,#eceef0);";
const soft = "color:light-dark(#596270,#a9b2be);";
const ringStyle =
  "position:fixed;inset:auto;box-sizing:content-box;pointer-events:none;border:3px solid #0a6b62;border-radius:4px;" +
  "outline:2px solid #fff;background:#4fc3b533;";
const barStyle =
  "position:fixed;left:50%;bottom:12px;transform:translateX(-50%);box-sizing:border-box;pointer-events:none;" +
  "width:max-content;max-width:calc(100vw - 24px);padding:12px 16px;" +
  `font:15px/1.5 system-ui,sans-serif;background:light-dark(#fff,#1b1e22);${ink}` +
  "border:1px solid light-dark(#868f9b,#7d8794);border-radius:10px;box-shadow:0 4px 24px #0005;";
