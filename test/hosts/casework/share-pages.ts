import type { Say } from "../../../core/say.ts";
import { staff } from "../practice/agency.ts";
import type { PracticeFile } from "../practice/files.ts";
import { type Html, html } from "../practice/html.ts";
import { page, type View } from "./pages.ts";
import { type CaseRecord, firstUnder, labelOf, recordOfNumber } from "./records.ts";
import type { Letter, Share } from "./shares.ts";

const steps = ["whom", "text", "check"] as const;

/** Page 1: who gets it. */
export function whomPage(view: View, share: Share, letter: Letter): string {
  const { say } = view;
  return step(
    view,
    share,
    "whom",
    html`<form class="share" method="post" action="/shares/${share.id}/text">
      <label for="from">${say("share-from")}</label>
      <select id="from" name="from">${staff.map(
        ({ name, email }) =>
          html`<option${sameAddress(letter.from, email) ? html` selected` : null}>${name} &lt;${email}&gt;</option>`,
      )}</select>
      <label for="to">${say("share-to")}</label>
      <input id="to" name="to" type="email" required value="${letter.to}" autocomplete="off">
      <label for="subject">${say("share-subject")}</label>
      <input id="subject" name="subject" required value="${letter.subject}" autocomplete="off">
      ${carried({ text: letter.text })}
      <footer><button class="main">${say("share-next")}</button></footer>
    </form>`,
  );
}

/** Page 2: the text and the files. */
export function textPage(view: View, share: Share, letter: Letter): string {
  const { say } = view;
  const { text, ...others } = letter;
  return step(
    view,
    share,
    "text",
    html`<form class="share" method="post" action="/shares/${share.id}/check">
      ${carried(others)}
      <label for="text">${say("share-text")}</label>
      <textarea id="text" name="text" rows="16" required>
${text || pasted(view, share)}</textarea>
      ${tray(say, share)}
      <footer><button class="main">${say("share-next")}</button></footer>
    </form>`,
  );
}

/** Page 3: all of it, to be looked over. What its controls hold is what leaves. */
export function checkPage(view: View, share: Share, letter: Letter): string {
  const { say } = view;
  const line = (name: keyof Letter) => html`<label for="${name}">${say(`share-${name}`)}</label>
      <input id="${name}" name="${name}" value="${letter[name]}" readonly>`;
  return step(
    view,
    share,
    "check",
    html`<form class="share look-over" method="post" action="/shares/${share.id}/send">
      ${line("from")}${line("to")}${line("subject")}
      <label for="text">${say("share-text")}</label>
      <textarea id="text" name="text" rows="16" readonly>
${letter.text}</textarea>
      ${tray(say, share)}
      <footer><button class="main">${say("case-share")}</button></footer>
    </form>
    <form method="post" action="/shares/${share.id}/whom">${carried(letter)}<button class="link">${say("share-change")}</button></form>`,
  );
}

function step(view: View, share: Share, at: (typeof steps)[number], form: Html): string {
  const { say } = view;
  const title = say("share-title", { number: share.number });
  return page(
    view,
    "cases",
    title,
    html`<p><a href="/cases/${share.number}">${recordOfNumber(share.number)?.name ?? share.number}</a></p>
    <h1>${title}</h1>
    <h2>${say("share-step", { step: steps.indexOf(at) + 1 })}: ${say(`share-step-${at}`)}</h2>
    <p class="soft"><b>${say("share-watch")}</b> ${say(`share-watch-${at}`)}</p>
    ${form}
    ${at === "whom" ? null : html`<script type="module" src="/tray.js"></script>`}`,
  );
}

const sameAddress = (written: string, email: string) => written.includes(`<${email}>`);

/** What an earlier page asked, on its way to the next one. */
const carried = (values: Partial<Letter>) =>
  html`${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;

function tray(say: Say, { id, files }: Share): Html {
  return html`<section class="files" aria-label="${say("share-files")}">
        <label class="plain">${say("share-add")}<input class="unseen" type="file" multiple></label>
        <ul data-at="/shares/${id}/files/" data-adding="${say("share-uploading", { name: "…" })}"
          data-failed="${say("share-upload-failed", { name: "…" })}">${files.map((file) => fileItem(say, id, file))}</ul>
      </section>`;
}

/** A file of a share: its link gives back its bytes. */
export function fileItem(say: Say, share: string, { name }: PracticeFile): Html {
  return html`<li><a class="name" href="/shares/${share}/files/${encodeURIComponent(name)}" download="${name}">${name}</a>
    <button type="button" class="remove link" aria-label="${say("share-remove-file", { name })}">${say("share-remove")}</button></li>`;
}

/** A first letter: from the record's own worker, to nobody yet. */
export function newLetter({ number }: Share): Letter {
  const record = recordOfNumber(number);
  const worker = staff.find(({ name }) => record && name === firstUnder(record, "care-team")) ?? staff[0];
  return { from: worker ? `${worker.name} <${worker.email}>` : "", to: "", subject: "", text: "" };
}

/** The whole record, as "just send the record" does it. */
function pasted(view: View, { number }: Share): string {
  const record = recordOfNumber(number);
  const { say } = view;
  return [say("share-greeting"), "", say("share-hope"), "", ...(record ? linesOf(view, record) : [])].join(
    "\n",
  );
}

const linesOf = ({ language }: View, { sections }: CaseRecord) =>
  sections.flatMap(({ rows }) => rows.map(({ field, value }) => `${labelOf(field)[language]}: ${value}`));
