import type { SiteAdapter } from "../../core/policy/index.ts";
import type { ListedFile } from "../../host/sending/compose.ts";
import { itemsOf, listed } from "./file-list.ts";
import type { Picked } from "./picked.ts";
import { asked } from "./requests.ts";
import { patience, until } from "./until.ts";

const isBusy = ({ attach }: SiteAdapter) =>
  attach?.busy !== undefined && document.querySelector(attach.busy) !== null;

const input = ({ attach }: SiteAdapter) =>
  attach ? document.querySelector<HTMLInputElement>(attach.input) : null;

/** Whether the page takes files at all. */
export const takesFiles = (site: SiteAdapter): boolean => input(site) !== null;

/**
 * The files as the page's own server holds them: that, and not what was picked, is what will leave. What was picked
 * counts only where the server hands out nothing.
 */
export async function readFiles(site: SiteAdapter, picked: Picked): Promise<readonly ListedFile[]> {
  if (isBusy(site)) await until(() => !isBusy(site));
  const before = listed(site);
  const items = itemsOf(site);
  const isOnly = (wanted: string) => items.filter(({ name }) => name === wanted).length === 1;
  const files = await Promise.all(
    items.map(async ({ element, name, address, remove, isPicked, within }, place) => ({
      key: element.id || `${place} ${name}`,
      name,
      bytes:
        address === null && isPicked && isOnly(name) ? picked.fileOf(name) : await served(address, within),
      inline: false,
      fixed: remove === null,
    })),
  );
  // A file that was added meanwhile was not read.
  const same = !isBusy(site) && listed(site).join("\n") === before.join("\n");
  return same ? files : await readFiles(site, picked);
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

async function served(address: string | null, within: string | null): Promise<Blob | null> {
  const bytes = await download(address);
  if (bytes === null || within === null) return bytes;
  const page = new DOMParser().parseFromString(await bytes.text(), "text/html");
  const part = page.querySelector(within)?.outerHTML;
  return part === undefined ? null : new Blob([part], { type: "text/html" });
}

/**
 * Takes out the files at these places, by the page's own buttons, and waits until they are gone. Gives the
 * addresses under which its server had them.
 */
export async function takeOut(site: SiteAdapter, places: readonly number[]): Promise<readonly string[]> {
  const all = itemsOf(site);
  const chosen = places.flatMap((place) => all[place] ?? []);
  for (const { element, remove, isPicked } of chosen) {
    const button = remove === null ? null : element.querySelector<HTMLElement>(remove);
    if (!button) throw new Error("a file cannot be taken out");
    const { removal } = site.attach ?? {};
    const told = isPicked && removal !== undefined ? asked(removal) : null;
    button.click();
    await until(() => itemsOf(site).every((left) => left.element !== element));
    await told;
  }
  return chosen.flatMap(({ address, isPicked }) => (isPicked ? (address ?? []) : []));
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
  const there = input(site);
  if (!there) throw new Error("the page takes no files");
  const before = itemsOf(site).length;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  there.files = transfer.files;
  there.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => {
    const now = itemsOf(site);
    return !isBusy(site) && now.length > before && now.some(({ name }) => name === file.name);
  });
}
