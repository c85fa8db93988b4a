import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { openDrafts } from "../host/store/drafts.ts";
import { database } from "../host/store/here.ts";
import { answer } from "./background/answer.ts";
import { watchRules } from "./background/renew.ts";
import { watchRequests } from "./background/requests.ts";
import { protectSites } from "./background/sites.ts";
import type { Ask } from "./wire/background.ts";

export default defineBackground(() => {
  watchRequests();
  // With the browser, and each time that it wakes this script.
  void openDrafts(database, crypto, Date.now)
    .sweep()
    .catch(() => {});
  watchRules();
  const protect = () => void protectSites();
  browser.runtime.onInstalled.addListener(protect);
  browser.runtime.onStartup.addListener(protect);
  browser.permissions.onAdded.addListener(protect);
  browser.runtime.onMessage.addListener((ask: Ask, from, reply) => {
    // No answer is a no: whoever asked holds.
    answer(ask, from).then(reply, () => reply(undefined));
    return true;
  });
});
