import type { SiteAdapter } from "../../core/policy/index.ts";
import type { ListedFile } from "../../host/sending/compose.ts";
import { fieldOf } from "./press.ts";

/** Milliseconds for a page to take in a file or to let one go. */
const patience = 30_000;

const items = (site: SiteAdapter) => [...document.querySelectorAll<HTMLElement>(site.attach.item)];
const nameOf = (site: SiteAdapter, item: HTMLElement) =>
  item.querySelector(site.attach.name)?.textContent?.trim() ?? "";
const isBusy = ({ attach }: SiteAdapter) =>
  attach.busy !== undefined && document.querySelector(attach.busy) !== null;

/** Tells one list of attachments from another, without their bytes. */
export function listed(site: SiteAdapter): readonly string[] {
  return items(site).map((item) => `${item.id} ${nameOf(site, item)} ${addressOf(site, item) ?? ""}`);
}

/** The files as the page's own server holds them: that, and not what was picked, is what will leave. */
export async function readFiles(site: SiteAdapter): Promise<readonly ListedFile[]> {
  if (isBusy(site)) await until(() => !isBusy(site));
  const before = listed(site);
  const files = await Promise.all(
    items(site).map(async (item, place) => ({
      key: item.id || `${place} ${nameOf(site, item)}`,
      name: nameOf(site, item),
      bytes: await download(addressOf(site, item)),
      inline: false,
    })),
  );
  // A file that was added meanwhile was not read.
  const same = !isBusy(site) && listed(site).join("\n") === before.join("\n");
  return same ? files : await readFiles(site);
}

async function download(address: string | null): Promise<Blob | null> {
  if (address === null) return null;
  try {
    // A redirect leads to a login page: those are not the file's bytes.
    const signal = AbortSignal.timeout(patience);
    const how = { credentials: "include", redirect: "error", cache: "no-store", signal } as const;
    const answer = await fetch(address, how);
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}

function addressOf({ attach, compose }: SiteAdapter, item: HTMLElement): string | null {
  const { download } = attach;
  if (!download) return null;
  if ("at" in download) {
    const given = item.querySelector(download.at)?.getAttribute(download.attribute);
    return given ? new URL(given, location.href).href : null;
  }
  const form = document.querySelector(compose.exists)?.closest("form");
  const field = form ? fieldOf(form) : () => [];
  const filled = download.url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((name === "id" ? item.id : field(name)[0]) ?? ""),
  );
  return new URL(filled, location.href).href;
}

/**
 * Takes out the files at these places, by the page's own buttons, and waits until they are gone. Gives the
 * addresses under which its server had them.
 */
export async function takeOut(site: SiteAdapter, places: readonly number[]): Promise<readonly string[]> {
  const all = items(site);
  const chosen = places.flatMap((place) => all[place] ?? []);
  const addresses = chosen.flatMap((item) => addressOf(site, item) ?? []);
  for (const item of chosen) {
    const button = item.querySelector<HTMLElement>(site.attach.remove);
    if (!button) throw new Error("a file cannot be taken out");
    button.click();
    await until(() => !item.isConnected);
  }
  return addresses;
}

/**
 * Fails when the page's server still has a file that was taken out: where a session is written as a whole, another
 * tab's request puts it back, unseen, and it would leave with the message.
 */
export async function stillGone(addresses: readonly string[]): Promise<void> {
  // Roundcube hands out nothing, and calls it a success, where it has no such file.
  for (const address of addresses)
    if ((await download(address))?.size) throw new Error("a file that was taken out is there again");
}

/** Hands the page a file as a person would, and waits until it has it. */
export async function attach(site: SiteAdapter, file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(site.attach.input);
  if (!input) throw new Error("the page takes no files");
  const before = items(site).length;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => {
    const now = items(site);
    return !isBusy(site) && now.length > before && now.some((item) => nameOf(site, item) === file.name);
  });
}

/** Looks whenever the document changes. */
function until(done: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    if (done()) return resolve();
    const stop = (end: () => void) => {
      clearTimeout(timer);
      observer.disconnect();
      end();
    };
    const observer = new MutationObserver(() => done() && stop(resolve));
    const timer = setTimeout(() => stop(() => reject(new Error("the page took too long"))), patience);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
