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
import { OptionsPage } from "./options-page.tsx";
import { readRenewal } from "./renewal.ts";

async function show(said = ""): Promise<void> {
  const { language, loaded } = await openPage(document);
  if (loaded.kind === "no-store") return render(<StoreClosed language={language} />, document.body);
  const settings = await readSettings(database, browser.storage.managed);
  const managed = await readManaged(browser.storage.managed);
  const { publicKey } = await log.signer();
  const day = (loaded.kind === "ok" && loaded.day) || instant();
  const refused = (await browser.storage.local.get(sitesFault))[sitesFault] === true;
  const stops = await browser.runtime
    .sendMessage<Ask, boolean | undefined>({ kind: "can-stop" })
    .catch(() => false);
  render(
    <OptionsPage
      loaded={loaded}
      settings={settings}
      taught={await readTaught(database)}
      refused={refused}
      stops={stops === true}
      managed={managed}
      notAllowed={await notAllowed(managed.sites, browser.permissions)}
      renewal={await readRenewal(database)}
      device={{
        code: keyCode(publicKey),
        standing: loaded.kind === "ok" ? standingOf(loaded.policy, fingerprint(publicKey), dayOf(day)) : null,
      }}
      said={said}
      language={language}
      acts={acts(show)}
    />,
    document.body,
  );
}
await show();
