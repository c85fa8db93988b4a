import "../../ui/style.css";
import "../../ui/review/review.css";
import "../../ui/quiet/quiet.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { openSession, type View } from "../../host/sending/session.ts";
import { languageFor, noSettings } from "../store/kept.ts";
import type { Ask } from "../wire/background.ts";
import { speak } from "../wire/calls.ts";
import type { FrameVerbs, PageVerbs } from "../wire/verbs.ts";
import { readKept } from "./far-store.ts";
import { opened } from "./opening.ts";
import { makeReady } from "./ready.ts";
import { FrameView } from "./view.tsx";

const { port, opening } = await opened(window);
const kept = readKept();
const settings = await kept.then(
  (all) => all.settings,
  () => noSettings,
);
const language = languageFor(settings, navigator.languages);
document.documentElement.lang = language;

const show = (view: View) =>
  render(<FrameView view={view} session={session} language={language} />, document.body);
const page: PageVerbs = speak<FrameVerbs, PageVerbs>(port, {
  pressed: (start) => session.pressed(start),
  failed: () => session.failed(),
  alive: () => session.alive(),
});
const load = () => readKept().then((all) => makeReady(opening, page, all));
let ready = kept.then((all) => makeReady(opening, page, all));
const current = async () => {
  // Without rules nothing can be sent: they may have come since.
  if ((await ready.catch(() => null)) === null) ready = load();
  return await ready;
};
browser.runtime.onMessage.addListener((ask: Ask) => {
  if (ask.kind !== "policy-changed") return;
  ready = load();
  void session.rulesChanged();
});
const session = openSession(page, "silent", current, show);
