import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerTables } from "./page/tables.ts";
import { watch } from "./page/watch.ts";
import { type PageRecord, pageRecord } from "./wire/background.ts";

/** Runs in every page of a known site, apart from the page's world. */
export default defineUnlistedScript(async () => {
  answerTables(document);
  await watch(
    async () => (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined,
  );
});
