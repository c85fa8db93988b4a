import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answer } from "./background/answer.ts";
import { watchRules } from "./background/renew.ts";
import { watchRequests } from "./background/requests.ts";
import { protectSites } from "./background/sites.ts";
import type { Ask } from "./wire/background.ts";

export default defineBackground(() => {
  watchRequests();
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
