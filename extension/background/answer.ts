import { browser } from "wxt/browser";
import { whatCounts } from "../../core/permissions/index.ts";
import { readBrought } from "../../host/store/brought.ts";
import { openDrafts } from "../../host/store/drafts.ts";
import { database, log, permissions } from "../../host/store/here.ts";
import { readPackFile, readSettings } from "../store/kept.ts";
import { practiceKey } from "../store/practice-key.ts";
import type { Ask, KeptForFrame, Stored } from "../wire/background.ts";
import { canStop } from "./canary.ts";
import { begin, left, stay } from "./leavings.ts";
import { renewRules } from "./renew.ts";
import { callRequests } from "./requests-call.ts";
import { protectSites } from "./sites.ts";
import { noteStanding, showStanding } from "./standing.ts";
import { claim, expect } from "./tokens.ts";

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Answers our own scripts and pages. Only a page of the extension reaches the store. */
export async function answer(ask: Ask, from: Sender): Promise<unknown> {
  const ours = from.url?.startsWith(browser.runtime.getURL("/")) === true;
  switch (ask.kind) {
    case "frame":
      return await expect(ask.token);
    case "claim":
      return ours && (await claim(ask.token));
    case "standing":
      if (from.tab?.id === undefined) return null;
      await showStanding(from.tab.id, ask.standing);
      return await noteStanding(ask.standing);
    case "leaving":
      return from.tab?.id === undefined ? null : await begin(from.tab.id, ask.entry);
    case "left":
      return from.tab?.id === undefined ? null : await left(from.tab.id);
    case "stayed":
      return from.tab?.id === undefined ? null : await stay(from.tab.id);
    case "can-stop":
      return ours && (await canStop(browser));
    case "policy-changed":
      return ours ? await protectSites() : null;
    case "renew-rules":
      return ours ? await renewRules() : null;
    case "prepare":
      await browser.tabs.create({
        url: browser.runtime.getURL(`/prepare.html?tab=${from.tab?.id ?? ""}`),
        ...(from.tab && { index: from.tab.index + 1 }),
      });
      return null;
    case "draft-left":
      return await openDrafts(database, crypto, Date.now).remove(ask.draft);
    case "kept":
      return ours ? await kept() : null;
    case "append":
      return ours ? await stored(log.append(ask.line).then(() => null)) : null;
    case "requests":
      return ours ? await stored(callRequests(ask.call)) : null;
    case "seal":
      return ours ? await stored(log.seal(ask.words)) : null;
    default:
      return ask satisfies never;
  }
}

async function kept(): Promise<KeptForFrame> {
  const pack = await readPackFile(database, browser.storage.managed);
  return {
    pack,
    practiceKey: await practiceKey(pack),
    settings: await readSettings(database, browser.storage.managed),
    brought: await readBrought(database),
    recorded: whatCounts(await permissions.all()),
  };
}

function stored<T>(work: Promise<T>): Promise<Stored<T>> {
  return work.then(
    (value) => ({ kind: "stored", value }),
    () => ({ kind: "failed" }),
  );
}
