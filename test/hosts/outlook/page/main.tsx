import { render } from "preact";
import type { Language } from "../../../../core/say.ts";
import { sayFrom } from "../../practice/say-from.ts";
import type { PageData } from "../page-data.ts";
import type { PracticeOutlook, Settings } from "./api.ts";
import { Outlook } from "./outlook.ts";
import { readRoaming, resetRoaming } from "./roaming.ts";
import { answerSendAsync } from "./send-async.ts";
import { App } from "./ui/app.tsx";

const data = JSON.parse(document.querySelector("#data")?.textContent ?? "{}") as PageData;
const wanted = new URLSearchParams(location.search).get("language") ?? navigator.language;
const language: Language = wanted.startsWith("es") ? "es" : "en";
const settings: Settings = {
  locale: language === "es" ? "es-ES" : "en-US",
  mailbox: "1.15",
  permission: "ReadWriteItem",
  sendMode: "SoftBlock",
  format: "html",
  loadLimit: 20_000,
  longAfter: 5_000,
  handlerLimit: 300_000,
  latency: 0,
  ...data.settings,
};
const outlook = new Outlook(data, settings);
const say = sayFrom(language, data.words[language]);
const root = document.querySelector("#outlook");
document.documentElement.lang = language;
document.title = say("outlook-title");

if (root) {
  // Drawn at once: what a test asks next must find it there.
  outlook.changed = () => render(<App outlook={outlook} say={say} language={language} />, root);
  outlook.changed();
}
answerSendAsync(outlook);

const open = (draft: Parameters<PracticeOutlook["open"]>[0]) => {
  const found = typeof draft === "string" ? data.drafts.find(({ id }) => id === draft) : draft;
  if (!found) throw new Error(`no draft is called ${draft}`);
  outlook.open(found);
};

window.practiceOutlook = {
  get settings() {
    return outlook.settings;
  },
  set(change) {
    outlook.settings = { ...outlook.settings, ...change };
    outlook.changed();
  },
  open,
  snapshot() {
    const item = outlook.opened();
    const { draft, session, properties, notifications } = item;
    return {
      ...item.letter(),
      draft: draft.id,
      session: { ...session },
      properties: { ...properties },
      notifications: [...notifications.values()],
    };
  },
  send: () => outlook.send(),
  runAtOnce: (count) => Promise.all(Array.from({ length: count }, () => outlook.run().ended)),
  outcomes: outlook.outcomes,
  get alert() {
    return outlook.alert;
  },
  sent: outlook.sent,
  fault: (fault) => outlook.host.faults.push(fault),
  clearFaults: () => outlook.host.faults.splice(0),
  complaints: outlook.host.complaints,
  calls: outlook.host.calls,
  roaming() {
    const kept = Object.entries(readRoaming(outlook.opened().draft.user));
    return Object.fromEntries(kept.map(([name, json]) => [name, JSON.parse(json)]));
  },
  resetRoaming,
};

const first = new URLSearchParams(location.search).get("draft");
if (first) open(first);
