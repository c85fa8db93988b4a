import type { SiteAdapter } from "../../core/policy/index.ts";
import { fieldOf } from "./press.ts";

/** A file as a compose window lists it. */
export interface Item {
  readonly element: HTMLElement;
  /** The page's own button that takes it out; null where nobody can leave it out. */
  readonly remove: string | null;
  readonly name: string;
  /** Where the site serves its bytes; null where it does not. */
  readonly address: string | null;
  /** Whoever writes handed it to the page; else it goes along by the site's own doing. */
  readonly isPicked: boolean;
  /** The part of a page that goes along; null: all that is served. */
  readonly within: string | null;
}

type Along = SiteAdapter["along"][number];
type List = Pick<Along, "item" | "name" | "remove" | "always" | "within"> & {
  readonly download?: Along["download"] | undefined;
  readonly isPicked: boolean;
};

/** The files that will leave with the message; those that go along stand last. */
export function itemsOf(site: SiteAdapter): readonly Item[] {
  const lists: readonly List[] = [
    ...(site.attach ? [{ ...site.attach, isPicked: true }] : []),
    ...site.along.map((one) => ({ ...one, isPicked: false })),
  ];
  return lists.flatMap(({ item, name, remove, always, download, within, isPicked }) => {
    const elements = [...document.querySelectorAll<HTMLElement>(item)];
    if (always && elements.length === 0) throw new Error("what goes along is not there");
    return elements.map((element) => ({
      element,
      remove: remove ?? null,
      name: element.querySelector(name)?.textContent?.trim() ?? "",
      address: download ? addressOf(download, site, element) : null,
      isPicked,
      within: within ?? null,
    }));
  });
}

/** Tells one list of files from another, without their bytes. */
export function listed(site: SiteAdapter): readonly string[] {
  return itemsOf(site).map(({ element, name, address }) => `${element.id} ${name} ${address ?? ""}`);
}

function addressOf(
  download: Along["download"],
  { compose }: SiteAdapter,
  element: HTMLElement,
): string | null {
  if ("at" in download) {
    const given = element.querySelector(download.at)?.getAttribute(download.attribute);
    // What a script of the page would fetch has no address.
    return given && !given.startsWith("#") ? new URL(given, location.href).href : null;
  }
  const form = document.querySelector(compose.exists)?.closest("form");
  const field = form ? fieldOf(form) : () => [];
  const filled = download.url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((name === "id" ? element.id : field(name)[0]) ?? ""),
  );
  return new URL(filled, location.href).href;
}
