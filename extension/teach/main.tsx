import "../../ui/style.css";
import "../../ui/log/log.css";
import "../options/options.css";
import "./teach.css";
import { render } from "preact";
import { database } from "../../host/store/here.ts";
import { StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { teachActs } from "./acts.ts";
import { begin, firstView } from "./begin.ts";
import { policyNames } from "./policy-names.ts";
import { Start } from "./start.tsx";
import { startTeaching, type Teaching, type TeachView } from "./state.ts";
import { taughtTab } from "./tab.ts";
import { TeachPage } from "./teach-page.tsx";
import { wordingOf } from "./wording.ts";

const { language, say, loaded } = await openPage(document);
const asked = new URLSearchParams(location.search);
const preferred = asked.has("tab") ? Number(asked.get("tab")) : null;
const names = policyNames(loaded, language);
let view: TeachView;

function draw(): void {
  if (view.kind === "start") {
    const onBegin = async (given: Parameters<typeof begin>[0]) => {
      const next = await begin(given, database);
      view = next.kind === "said" && view.kind === "start" ? { ...view, said: next.said } : view;
      if (next.kind === "begun") await teach(startTeaching(next.draft, next.origin));
      else draw();
    };
    const { unfinished } = view;
    const onGoOn = async () =>
      unfinished && (await teach(startTeaching(unfinished.draft, unfinished.origin)));
    render(
      <Start view={view} say={say} language={language} onBegin={onBegin} onGoOn={onGoOn} />,
      document.body,
    );
  }
}

/** From here on the address says nothing more: a page that is loaded again goes on. */
async function teach(first: Teaching): Promise<void> {
  history.replaceState(null, "", location.pathname);
  let now = first;
  const tab = taughtTab(first.draft, first.origin, preferred);
  const show = (next: Partial<Teaching>) => {
    now = { ...now, ...next };
    render(
      <TeachPage teaching={now} names={names} say={say} language={language} acts={acts} onOver={over} />,
      document.body,
    );
  };
  const over = async () => {
    await database.kept.delete("teaching");
    location.reload();
  };
  const acts = teachActs(tab, wordingOf(say), () => now, show);
  show({});
  await acts.look();
  // Somebody comes back from the other tab, where another page may be open now.
  addEventListener("focus", () => void acts.look());
}

const opened = await firstView(asked, preferred, database).catch(() => null);
if (loaded.kind === "no-store" || opened === null) render(<StoreClosed language={language} />, document.body);
else if (opened.kind === "teaching") await teach(opened.teaching);
else {
  view = opened;
  draw();
}
