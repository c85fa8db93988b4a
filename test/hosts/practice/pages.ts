import type { Language, Say } from "../../../core/say.ts";
import { type Html, html } from "./html.ts";
import type { Draft, Mailbox } from "./mailbox.ts";

/** What every page is drawn with. */
export interface View {
  readonly say: Say;
  readonly language: Language;
  readonly mailbox: Mailbox;
  /** Where the practice case system is, when both were started. */
  readonly casework: string | null;
}

export const root = "/practice";
export const pathOf = (draft: Pick<Draft, "id" | "channel">) => `${root}/${draft.channel}/${draft.id}`;

/** The drafts that show the most, for a newcomer. */
const first = [
  "housing-dump",
  "ordinary-lunch",
  "housing-clean",
  "consent-expired",
  "attachment-dump",
  "spanish",
  "new-message",
];
const groups = ["pass", "covered", "strip", "hold"] as const;

/** A whole page: the label, the list of drafts, and `main`. `open` is the draft or the place that is open. */
export function page({ say, language, mailbox }: View, open: string, title: string, main: Html): string {
  const other = language === "en" ? "es" : "en";
  const drafts = mailbox.drafts();
  const group = (name: string, members: readonly Draft[]) => html`
    <h2 id="group-${name}">${say(`group-${name}`)}</h2>
    <ul aria-labelledby="group-${name}">${members.map((draft) => entry(say, draft, open))}</ul>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · ${say("practice-title")}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${root}/style.css">
</head>
<body class="${open === "" ? "at-home" : "at-work"}">
  <header class="label">
    <p><strong>${say("practice-label")}</strong> ${say("practice-agency")}</p>
    <form method="post" action="${root}/language/${other}"><button lang="${other}">${say("practice-other-language")}</button></form>
  </header>
  <nav class="places">
    <a href="${root}/"${current(open === "")}>${say("practice-drafts")}</a>
    <a href="${root}/sent"${current(open === "sent")}>${say("practice-sent-count", { count: mailbox.sent.length })}</a>
  </nav>
  <div class="panes">
    <nav class="drafts" aria-label="${say("practice-drafts")}">
      ${group(
        "first",
        drafts
          .filter(({ id }) => first.includes(id))
          .sort((a, b) => first.indexOf(a.id) - first.indexOf(b.id)),
      )}
      ${groups.map((name) =>
        group(
          name,
          drafts.filter(({ id, expected }) => expected === name && !first.includes(id)),
        ),
      )}
    </nav>
    <main>${main}</main>
  </div>
</body>
</html>`.markup;
}

const current = (is: boolean) => html`${is ? html` aria-current="page"` : null}`;

const entry = (say: Say, draft: Draft, open: string) => html`
  <li><a href="${pathOf(draft)}"${current(draft.id === open)}>
    <b>${say(`draft-${draft.id}`)}</b> <span>${say(`draft-${draft.id}.watch`)}</span>
  </a></li>`;

export function homePage(view: View): string {
  const { say, mailbox, casework } = view;
  const start = mailbox.draft(first[0] ?? "");
  return page(
    view,
    "",
    say("practice-drafts"),
    html`<section class="home">
      <h1>${say("home-title")}</h1>
      <ol><li>${say("home-open")}</li><li>${say("home-send")}</li><li>${say("home-look")}</li></ol>
      ${start && html`<p><a class="main" href="${pathOf(start)}">${say("home-first")}</a></p>`}
      ${casework && html`<p><a href="${casework}">${say("home-casework")}</a></p>`}
      <p class="soft">${say("home-no-extension")}</p>
    </section>`,
  );
}

export function missingPage(view: View): string {
  const { say } = view;
  return page(
    view,
    "missing",
    say("missing-title"),
    html`<h1>${say("missing-title")}</h1><p>${say("missing-body")}</p>`,
  );
}
