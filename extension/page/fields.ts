import type { SiteAdapter } from "../../core/policy/index.ts";
import type { PageChange, Via, Written } from "../wire/verbs.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type Texts = Omit<Written, "attachments">;

const vias: readonly Via[] = ["to", "cc", "bcc"];

function control(selector: string | undefined): Control | null {
  if (selector === undefined) return null;
  const [found, second] = document.querySelectorAll<Control>(selector);
  // Both would be sent, and one of them unread.
  if (second) throw new Error("a field of the compose window stands there twice");
  return found ?? null;
}

/** What the compose window holds as text. A field that must be there and is not makes the message unreadable. */
export function readTexts(site: SiteAdapter): Texts {
  const { from, subject } = site.fields;
  return {
    from: textOf(needed(from)),
    recipients: {
      to: textOf(needed(site.fields.to)),
      cc: optional(site.fields.cc),
      bcc: optional(site.fields.bcc),
    },
    subject: textOf(needed(subject)),
    body: readBody(site),
  };
}

export function writeTexts(site: SiteAdapter, change: PageChange): void {
  if (change.subject !== undefined) write(needed(site.fields.subject), change.subject);
  if (change.body !== undefined) writeBody(site, change.body);
  for (const via of vias) {
    const wanted = change.recipients?.[via];
    const field = control(site.fields[via]);
    if (field && wanted !== undefined && field.value !== wanted) write(field, wanted);
  }
}

function needed(selector: string): Control {
  const found = control(selector);
  if (!found) throw new Error("a field of the compose window is missing");
  return found;
}

const optional = (selector: string | undefined) => {
  const found = control(selector);
  return found ? textOf(found) : "";
};

/** An identity is chosen by number and told by its words. */
function textOf(field: Control): string {
  return field instanceof HTMLSelectElement
    ? (field.selectedOptions[0]?.textContent ?? "").trim()
    : field.value;
}

/** As typing and leaving the field would: pages watch one event or the other. */
function write(field: Control, value: string): void {
  field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

const bodyOf = (site: SiteAdapter) =>
  site.body.find(({ when }) => when === undefined || document.querySelector(when) !== null);

function readBody(site: SiteAdapter): Texts["body"] {
  const place = bodyOf(site);
  if (!place) throw new Error("the message has no body that can be read");
  return place.kind === "frame"
    ? { format: "html", source: frameBody(place.at).innerHTML }
    : { format: "text", source: needed(place.at).value };
}

function writeBody(site: SiteAdapter, { format, source }: Texts["body"]): void {
  const place = bodyOf(site);
  if (!place) throw new Error("the message has no body that can be changed");
  if ((place.kind === "frame") !== (format === "html")) throw new Error("the editor was changed meanwhile");
  if (place.kind === "textarea") {
    write(needed(place.at), source);
    return;
  }
  const body = frameBody(place.at);
  body.innerHTML = source;
  body.dispatchEvent(new Event("input", { bubbles: true }));
  // The editor copies its text there when it sends, and back from there when it starts again.
  const mirror = control(place.mirror);
  if (mirror) mirror.value = source;
}

function frameBody(selector: string): HTMLElement {
  const body = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument?.body;
  if (!body) throw new Error("the editor cannot be reached");
  return body;
}
