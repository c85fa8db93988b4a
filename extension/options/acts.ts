import { browser } from "wxt/browser";
import type { SiteId } from "../../core/ids.ts";
import type { Language } from "../../core/say.ts";
import { verifierOf } from "../../core/signature.ts";
import type { Settings } from "../../host/store/database.ts";
import { database } from "../../host/store/here.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { readOwnSettings, readPackFile } from "../store/kept.ts";
import { originOf } from "../store/origin.ts";
import { takePack } from "../store/take-pack.ts";
import { dropTaught } from "../store/taught.ts";
import type { Ask } from "../wire/background.ts";
import { gatherReport } from "./gather-report.ts";
import { refuseSender } from "./refuse-sender.ts";

export interface OptionsActs {
  choosePack(file: File): Promise<void>;
  /** Looks for the rules that the organisation set. */
  renewRules(): Promise<void>;
  /** Asks the browser for the pages that the organisation set. */
  allowSites(patterns: readonly string[]): Promise<void>;
  /** To the clipboard; then it says so, by the id of a sentence. */
  copy(text: string, said: string): Promise<void>;
  makeReport(): Promise<string>;
  /** The only way from one organisation's signed rules to another's. */
  removePack(): Promise<void>;
  chooseLanguage(language: Language | null): Promise<void>;
  addSite(address: string): Promise<void>;
  removeSite(origin: string): Promise<void>;
  removeTaught(id: SiteId): Promise<void>;
  /** Nothing typed takes it out. */
  saveSender(address: string): Promise<void>;
}

/** `show` draws the page again, with one sentence by its id. */
export function acts(show: (said?: string) => Promise<void>): OptionsActs {
  const change = async (next: Partial<Settings>, said?: string) => {
    await database.kept.put({ ...(await readOwnSettings(database)), ...next, id: "settings" });
    await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
    await show(said);
  };
  return {
    async choosePack(file) {
      const json = await file
        .text()
        .then(JSON.parse)
        .catch(() => null);
      if (json === null) return await show("options-not-json");
      const given = { name: file.name, json };
      const refused = await takePack(given, database, browser.storage.managed, verifierOf(crypto.subtle));
      if (refused !== null) return await show(`options-refused-${refused}`);
      await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
      await show();
    },
    async renewRules() {
      await browser.runtime.sendMessage<Ask>({ kind: "renew-rules" });
      await show("deploy-looked");
    },
    async allowSites(patterns) {
      const allowed = await browser.permissions.request({ origins: [...patterns] });
      await change({}, allowed ? "deploy-allowed" : "options-site-refused");
    },
    copy: (text, said) =>
      navigator.clipboard.writeText(text).then(
        () => show(said),
        () => show("deploy-not-copied"),
      ),
    makeReport: gatherReport,
    async removePack() {
      await database.kept.delete("pack");
      await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
      await show("options-removed");
    },
    chooseLanguage: (language) => change({ language }),
    async addSite(address) {
      const origin = originOf(address);
      if (origin === null) return await show("options-site-bad");
      if (!(await browser.permissions.request({ origins: [origin] })))
        return await show("options-site-refused");
      const { origins } = await readOwnSettings(database);
      await change({ origins: [...new Set([...origins, origin])] });
    },
    async removeSite(origin) {
      const { origins } = await readOwnSettings(database);
      await change({ origins: origins.filter((one) => one !== origin) });
    },
    async removeTaught(id) {
      await dropTaught(database, id);
      await change({});
    },
    async saveSender(given) {
      const address = given.trim();
      if (address === "") return await change({ sender: null }, "options-sender-cleared");
      const pack = await readPackFile(database, browser.storage.managed);
      const refused = refuseSender(address, await loadPolicy(pack, crypto.subtle));
      await (refused ? show(refused) : change({ sender: address }, "options-sender-saved"));
    },
  };
}
