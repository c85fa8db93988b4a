import { html } from "../practice/html.ts";
import { page, type View } from "./pages.ts";
import { type CaseRecord, firstUnder, labelOf, records } from "./records.ts";

export function listPage(view: View): string {
  const { say } = view;
  return page(
    view,
    "cases",
    say("case-list"),
    html`<h1>${say("case-list")}</h1>
    <p class="soft">${say("case-list-lead")}</p>
    <ul class="cases">${records.map(
      (record) =>
        html`<li><a href="/cases/${record.number}">${record.name}</a> <span class="soft">${record.number} · ${firstUnder(record, "program-name")}</span></li>`,
    )}</ul>`,
  );
}

export function recordPage(view: View, { number, name, sections }: CaseRecord): string {
  const { say, language } = view;
  return page(
    view,
    "cases",
    name,
    html`<p><a href="/cases">${say("case-back")}</a></p>
    <article class="record">
      <header>
        <h1>${name}</h1>
        <form method="post" action="/cases/${number}/share"><button class="main">${say("case-share")}</button></form>
      </header>
      ${sections
        .filter(({ rows }) => rows.length > 0)
        .map(
          ({ id, rows }) => html`<section>
        <h2>${say(`section-${id}`)}</h2>
        <dl>${rows.map(({ field, value }) => html`<div><dt>${labelOf(field)[language]}</dt><dd>${value}</dd></div>`)}</dl>
      </section>`,
        )}
    </article>`,
  );
}

const columns = [
  "participant-id",
  "participant-name",
  "enrollment-status",
  "enrollment-date",
  "last-contact-date",
  "service-contact-count",
  "milestone",
  "case-note",
];

export function caseloadPage(view: View): string {
  const { say, language } = view;
  const cell = (record: CaseRecord, field: string) =>
    field === "participant-name"
      ? html`<th scope="row"><a href="/cases/${record.number}">${record.name}</a></th>`
      : html`<td>${firstUnder(record, field)}</td>`;
  return page(
    view,
    "caseload",
    say("case-load"),
    html`<h1 id="caseload">${say("case-load")}</h1>
    <p class="soft">${say("case-load-lead")}</p>
    <div class="wide" role="region" tabindex="0" aria-labelledby="caseload"><table class="caseload">
      <thead><tr>${columns.map((field) => html`<th scope="col">${labelOf(field)[language]}</th>`)}</tr></thead>
      <tbody>${records.map((record) => html`<tr>${columns.map((field) => cell(record, field))}</tr>`)}</tbody>
    </table></div>`,
  );
}
