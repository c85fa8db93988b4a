import "../../ui/style.css";
import "../../ui/log/log.css";
import "./options.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { database } from "../../host/store/here.ts";
import { StoreClosed } from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { openPage } from "../store/reader.ts";
import { readTaught } from "../store/taught.ts";
import { type Ask, sitesFault } from "../wire/background.ts";
import { acts } from "./acts.ts";
import { OptionsPage, type OptionsPageProps } from "./options-page.tsx";

type Shown = Omit<OptionsPageProps, "stops">;
let shown: Shown | null = null;
/** Null until the browser has told, which takes a moment: the page does not wait for it. */
let stops: boolean | null = null;

const draw = () => shown && render(<OptionsPage {...shown} stops={stops} />, document.body);

async function show(said = ""): Promise<void> {
  const { language, loaded } = await openPage(document);
  if (loaded.kind === "no-store") {
    shown = null;
    return render(<StoreClosed language={language} />, document.body);
  }
  const settings = await readSettings(database);
  const refused = (await browser.storage.local.get(sitesFault))[sitesFault] === true;
  const taught = await readTaught(database);
  shown = { loaded, settings, taught, refused, said, language, acts: acts(show) };
  draw();
  void askStops();
}

async function askStops(): Promise<void> {
  const answer = await browser.runtime
    .sendMessage<Ask, boolean | undefined>({ kind: "can-stop" })
    .catch(() => false);
  stops = answer === true;
  draw();
}
await show();
