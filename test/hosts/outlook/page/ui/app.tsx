import { AlertDialog } from "./alert-dialog.tsx";
import { Compose } from "./compose.tsx";
import { DraftList } from "./draft-list.tsx";
import { Home } from "./home.tsx";
import { PaneView } from "./pane-view.tsx";
import { SentView } from "./sent-view.tsx";
import type { View } from "./view.ts";

/** The whole page: the label, the drafts, what is open, the add-in's pane, and the alert over all of it. */
export function App(view: View) {
  const { outlook, say, language } = view;
  const other = language === "en" ? "es" : "en";
  return (
    <div class={`window ${outlook.pane ? "with-pane" : ""}`}>
      <header class="label">
        <p>
          <strong>{say("outlook-label")}</strong> {say("practice-agency")}
        </p>
        <a lang={other} href={`?language=${other}`}>
          {say("practice-other-language")}
        </a>
      </header>
      <DraftList {...view} />
      <main>
        {outlook.place === "home" && <Home {...view} />}
        {outlook.place === "sent" && <SentView {...view} />}
        {outlook.item && <Compose {...view} key={outlook.item} item={outlook.item} />}
      </main>
      {outlook.pane && <PaneView {...view} pane={outlook.pane} key={outlook.pane} />}
      {outlook.alert && <AlertDialog {...view} alert={outlook.alert} key={outlook.alert} />}
    </div>
  );
}
