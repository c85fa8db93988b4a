import "../../ui/style.css";
import "../../ui/review/review.css";
import "../../ui/quiet/quiet.css";
import "./frame.css";
import { render } from "preact";
import { languageFor, noSettings } from "../store/kept.ts";
import { speak } from "../wire/calls.ts";
import type { FrameVerbs, PageVerbs } from "../wire/verbs.ts";
import { readKept } from "./far-store.ts";
import { opened } from "./opening.ts";
import { makeReady } from "./ready.ts";
import { openSession, type View } from "./session.ts";
import { FrameView } from "./view.tsx";

const { port, opening } = await opened(window);
const kept = readKept();
const settings = await kept.then((all) => all.settings).catch(() => noSettings);
const language = languageFor(settings, navigator.languages);
document.documentElement.lang = language;

const show = (view: View) =>
  render(<FrameView view={view} session={session} language={language} />, document.body);
const page: PageVerbs = speak<FrameVerbs, PageVerbs>(port, {
  pressed: () => session.pressed(),
  alive: () => session.alive(),
});
const ready = kept.then((all) => makeReady(opening, page, all));
const session = openSession(page, ready, show);
