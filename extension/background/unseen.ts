import { bytesToHex } from "@noble/hashes/utils.js";
import { browser } from "wxt/browser";
import { unseenEntry } from "../../core/log/index.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { readAddresses } from "../engine/addresses.ts";
import { nameChannel } from "../engine/channel.ts";
import { noSettings, readPackFile, readSettings } from "../store/kept.ts";
import type { Unseen } from "./requests.ts";

/** Writes a message that left unseen into the log, and marks its tab. */
export async function noteUnseen({ site, to, url, tab }: Unseen): Promise<void> {
  if (tab >= 0) await browser.action.setBadgeText({ tabId: tab, text: "!" }).catch(() => {});
  const loaded = await loadPolicy(await readPackFile(database, browser.storage.managed), crypto.subtle);
  // Without rules nobody is known by name: the log says which site it was.
  if (loaded.kind !== "ok") return await log.noteUnprotected(site.id);
  const { policy, day } = loaded;
  const { sender } = await readSettings(database, browser.storage.managed).catch(() => noSettings);
  const address = sender ?? "";
  const digest = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const body = unseenEntry({
    sender: address,
    to: to.flatMap(readAddresses).map((one) => one.address),
    channel: nameChannel(site.channel, new URL(url).pathname, address, policy.channels),
    policy: indexPolicy(policy),
    now: day ?? instant(),
    digest,
  });
  await log.append({ kind: "entry", body });
}
