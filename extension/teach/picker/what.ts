import type { What } from "../../wire/teach.ts";

const longest = 40;
/** The first that fits. */
const kinds: readonly (readonly [string, What["code"]])[] = [
  ["input[type='checkbox'], input[type='radio']", "tick"],
  ["input[type='file']", "files"],
  [
    "button, input[type='submit'], input[type='button'], input[type='image'], input[type='reset'], [role='button']",
    "button",
  ],
  ["select", "list"],
  ["input, textarea, [role='textbox'], [contenteditable]:not([contenteditable='false'])", "box"],
  ["a[href]", "link"],
  ["iframe", "editor"],
];

/** An element as a person would call it: by its label, never by what was written into it. */
export function whatOf(element: Element): What {
  const code = kinds.find(([selector]) => element.matches(selector))?.[1] ?? "other";
  const said = namesOf(element, code).map((text) => text?.replace(/\s+/g, " ").trim() ?? "");
  const name = said.find((text) => text !== "") ?? "";
  return { code, name: name.length > longest ? `${name.slice(0, longest)}…` : name };
}

function namesOf(element: Element, code: What["code"]): readonly (string | null | undefined)[] {
  if (code === "other") return [];
  const labels = "labels" in element ? (element as HTMLInputElement).labels : null;
  const pressed = code === "button" || code === "link";
  return [
    element.getAttribute("aria-label"),
    ...[...(labels ?? [])].map(ownText),
    pressed ? element.textContent : null,
    pressed ? element.getAttribute("value") : null,
    element.getAttribute("placeholder"),
    element.getAttribute("title"),
    element.getAttribute("name"),
  ];
}

/** A label may hold the list or the box that it names, with its choices. */
const ownText = (label: HTMLLabelElement) =>
  [...label.childNodes]
    .filter((node) => !(node instanceof Element && node.matches("select, textarea, input")))
    .map((node) => node.textContent)
    .join(" ");
