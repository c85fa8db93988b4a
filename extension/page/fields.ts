import type { Place, SiteAdapter } from "../../core/policy/index.ts";
import type { PageChange, Via, Written } from "../wire/verbs.ts";
import { control, needed, readPlace, textOf, write, writePlace } from "./places.ts";
import { until } from "./until.ts";

export type Texts = Omit<Written, "attachments" | "takesFiles">;

const vias: readonly Via[] = ["to", "cc", "bcc"];

const here = (selector: string | undefined) =>
  selector !== undefined && document.querySelector(selector) !== null;

/** Waits until the page has found out who gets the message. */
export function settled({ fields }: SiteAdapter): Promise<void> {
  return until(() => !here(fields.busy));
}

/** What the compose window holds as text. A field that must be there and is not makes the message unreadable. */
export function readTexts(site: SiteAdapter): Texts {
  const { from, subject, unseen } = site.fields;
  return {
    from: from === undefined ? null : must(readPlace(from)),
    recipients: here(unseen)
      ? null
      : {
          to: placesOf(site, "to").map((place) => must(readPlace(place))),
          cc: placesOf(site, "cc").map((place) => readPlace(place) ?? ""),
          bcc: placesOf(site, "bcc").map((place) => readPlace(place) ?? ""),
        },
    subject: textOf(needed(subject)),
    body: readBody(site),
  };
}

/** The words of a body, whatever their form. */
export function plainBody({ format, source }: Texts["body"]): string {
  if (format === "text") return source;
  return new DOMParser().parseFromString(source, "text/html").body.textContent ?? "";
}

export function writeTexts(site: SiteAdapter, change: PageChange): void {
  if (change.subject !== undefined) write(needed(site.fields.subject), change.subject);
  if (change.body !== undefined) writeBody(site, change.body);
  for (const via of vias)
    for (const [index, place] of placesOf(site, via).entries()) {
      const wanted = change.recipients?.[via][index];
      if (wanted !== undefined && readPlace(place) !== null) writePlace(place, wanted);
    }
}

function placesOf({ fields }: SiteAdapter, via: Via): readonly Place[] {
  const places = fields[via];
  if (places === undefined) return [];
  return Array.isArray(places) ? places : [places];
}

function must(text: string | null): string {
  if (text === null) throw new Error("a field of the compose window is missing");
  return text;
}

const bodyOf = (site: SiteAdapter) => site.body.find(({ when }) => when === undefined || here(when));

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
  const mirror = place.mirror === undefined ? null : control(place.mirror);
  if (mirror) mirror.value = source;
}

function frameBody(selector: string): HTMLElement {
  const body = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument?.body;
  if (!body) throw new Error("the editor cannot be reached");
  return body;
}
