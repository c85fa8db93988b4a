import type { Place } from "../../core/policy/index.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form control of this selector; null where there is none. */
export function control(selector: string): Control | null {
  const [found, second] = document.querySelectorAll<Control>(selector);
  // Both would be sent, and one of them unread.
  if (second) throw new Error("a field of the compose window stands there twice");
  return found ?? null;
}

export function needed(selector: string): Control {
  const found = control(selector);
  if (!found) throw new Error("a field of the compose window is missing");
  return found;
}

/** What a place says; null for a form control that is not there. */
export function readPlace(place: Place): string | null {
  if (typeof place === "string") {
    const found = control(place);
    return found && textOf(found);
  }
  const said =
    "boxes" in place
      ? boxesOf(place.boxes).flatMap(({ checked, value }) => (checked ? value : []))
      : [...document.querySelectorAll<HTMLElement>(place.text)].map(
          (one) =>
            (place.attribute === undefined ? one.textContent : one.getAttribute(place.attribute)) ?? "",
        );
  return [...new Set(said.map((one) => one.trim()))].join(", ");
}

/** Has a list of recipients say this; `wanted` is what was read, less some of its addresses, or all of it again. */
export function writePlace(place: Place, wanted: string): void {
  if (readPlace(place) === wanted) return;
  if (typeof place === "string") {
    write(needed(place), wanted);
    return;
  }
  if ("text" in place) throw new Error("who stands in the page cannot be taken off");
  const stay = wanted.split(", ");
  for (const box of boxesOf(place.boxes)) if (box.checked !== stay.includes(box.value.trim())) box.click();
  if (readPlace(place) !== wanted) throw new Error("a box of the page cannot be changed");
}

const boxesOf = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];

/** An identity is chosen by number and told by its words. */
export function textOf(field: Control): string {
  return field instanceof HTMLSelectElement
    ? (field.selectedOptions[0]?.textContent ?? "").trim()
    : field.value;
}

/** As typing and leaving the field would: pages watch one event or the other. */
export function write(field: Control, value: string): void {
  field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}
