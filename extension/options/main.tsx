import "../../ui/style.css";
import "../../ui/log/log.css";
import "./options.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { standingOf } from "../../core/policy/index.ts";
import { keyCode } from "../../core/policy/pack.ts";
import { fingerprint } from "../../core/signature.ts";
import { dayOf } from "../../core/time.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import { StoreClosed } from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { readManaged } from "../store/managed.ts";
import { notAllowed } from "../store/not-allowed.ts";
import { openPage } from "../store/reader.ts";
import { readTaught } from "../store/taught.ts";
import { type Ask, sitesFault } from "../wire/background.ts";
import { acts } from "./acts.ts";
import { OptionsPage, type OptionsPageProps } from "./options-page.tsx";
import { readRenewal } from "./renewal.ts";

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
  const settings = await readSettings(database, browser.storage.managed);
  const managed = await readManaged(browser.storage.managed);
  const { publicKey } = await log.signer();
  const day = (loaded.kind === "ok" && loaded.day) || instant();
  const refused = (await browser.storage.local.get(sitesFault))[sitesFault] === true;
  const taught = await readTaught(database);
  const standing =
    loaded.kind === "ok" ? standingOf(loaded.policy, fingerprint(publicKey), dayOf(day)) : null;
  shown = {
    loaded,
    settings,
    taught,
    refused,
    managed,
    notAllowed: await notAllowed(managed.sites, browser.permissions),
    renewal: await readRenewal(database),
    device: { code: keyCode(publicKey), standing },
    said,
    language,
    acts: acts(show),
  };
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
