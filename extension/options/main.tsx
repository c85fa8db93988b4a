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
import { OptionsPage } from "./options-page.tsx";

async function show(said = ""): Promise<void> {
  const { language, loaded } = await openPage(document);
  if (loaded.kind === "no-store") return render(<StoreClosed language={language} />, document.body);
  const settings = await readSettings(database);
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
      said={said}
      language={language}
      acts={acts(show)}
    />,
    document.body,
  );
}
await show();
