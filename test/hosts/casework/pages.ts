import type { Language, Say } from "../../../core/say.ts";
import { type Html, html } from "../practice/html.ts";
import type { Shares } from "./shares.ts";

/** What every page is drawn with. */
export interface View {
  readonly say: Say;
  readonly language: Language;
  readonly shares: Shares;
}

/** A whole page; `open` is the place that is open. */
export function page(
  { say, language, shares }: View,
  open: "cases" | "caseload" | "sent",
  title: string,
  main: Html,
): string {
  const other = language === "en" ? "es" : "en";
  const place = (name: typeof open, words: string) =>
    html`<a href="/${name}"${name === open ? html` aria-current="page"` : null}>${words}</a>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · ${say("case-title")}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/style.css">
</head>
<body>
  <header class="label">
    <p><strong>${say("case-label")}</strong> ${say("case-agency")}</p>
    <form method="post" action="/language/${other}"><button lang="${other}">${say("case-other-language")}</button></form>
  </header>
  <nav class="places" aria-label="${say("case-places")}">
    ${place("cases", say("case-list"))}
    ${place("caseload", say("case-load"))}
    ${place("sent", say("case-sent-count", { count: shares.sent.length }))}
  </nav>
  <main>${main}</main>
</body>
</html>`.markup;
}

export function missingPage(view: View): string {
  const { say } = view;
  const title = say("missing-title");
  return page(view, "cases", title, html`<h1>${title}</h1><p>${say("missing-body")}</p>`);
}
