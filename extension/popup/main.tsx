import "../../ui/style.css";
import "../../ui/popup/popup.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { log } from "../../host/store/here.ts";
import { Popup, sendsOf } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { protectionOf } from "./protection.ts";
import { teachLink } from "./teach-link.ts";

const { language, say, loaded } = await openPage(document);
const lines = await log.lines().catch(() => null);
const protection =
  lines === null || loaded.kind === "no-store"
    ? ({ kind: "wrong", why: "store" } as const)
    : await protectionOf(loaded, language, Date.now(), lines);
const policy = loaded.kind === "ok" ? loaded.policy : null;
const sends = sendsOf(lines ?? [], policy, language, say);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const links = {
  prepare: `prepare.html?tab=${tab?.id ?? ""}`,
  roster: "roster.html",
  permissions: "permissions.html",
  log: "log.html",
  signOff: "sign-off.html",
  accounting: "accounting.html",
  options: "options.html",
  teach: await teachLink(protection),
};
render(<Popup protection={protection} sends={sends} links={links} language={language} />, document.body);
