import type { Say } from "../../../core/say.ts";
import { channels, staff } from "./agency.ts";
import type { PracticeFile } from "./files.ts";
import { type Html, html } from "./html.ts";
import type { Draft } from "./mailbox.ts";
import { page, pathOf, root, type View } from "./pages.ts";

const lines = ["to", "cc", "bcc", "subject"] as const;

export function composePage(view: View, draft: Draft): string {
  const { say, language } = view;
  const { id, written } = draft;
  const channel = channels.find((one) => one.id === draft.channel);
  const title = say(`draft-${id}`);
  return page(
    view,
    id,
    title,
    html`<p class="back"><a href="${root}/">${say("compose-back")}</a></p>
    <h1>${title}</h1>
    <p class="watch"><b>${say("compose-watch")}</b> ${say(`draft-${id}.watch`)}</p>
    <form class="compose" method="post" action="${pathOf(draft)}">
      <dl><dt>${say("compose-channel")}</dt><dd>${channel?.label[language] ?? draft.channel}</dd></dl>
      <label for="from">${say("compose-from")}</label>
      <select id="from" name="from">${staff.map(
        ({ name, email }) =>
          html`<option value="${email}"${email === written.from ? html` selected` : null}>${name} &lt;${email}&gt;</option>`,
      )}</select>
      ${lines.map(
        (name) => html`<label for="${name}">${say(`compose-${name}`)}</label>
      <input id="${name}" name="${name}" value="${written[name]}" autocomplete="off" spellcheck="false">`,
      )}
      <label for="body" class="unseen">${say("compose-body")}</label>
      <textarea id="body" name="body" rows="14">
${written.body}</textarea>
      <section class="files">
        <label class="plain">${say("compose-attach")}<input class="unseen" type="file" name="attachment" multiple></label>
        <ul class="attachments" aria-label="${say("compose-attachments")}" data-uploading="${say("compose-uploading", { name: "…" })}"
          data-failed="${say("compose-upload-failed", { name: "…" })}">${draft.tray.map((file) => fileItem(say, draft, file))}</ul>
      </section>
      <footer>
        <button class="send main">${say("compose-send")}</button>
        <button type="button" class="save-draft plain">${say("compose-save")}</button>
        <output data-saved="${say("compose-saved")}"></output>
      </footer>
    </form>
    <form class="reset" method="post" action="${pathOf(draft)}/reset"><button class="link">${say("compose-reset")}</button></form>
    <script type="module" src="${root}/compose.js"></script>`,
  );
}

/** A file on the form: its link gives back its bytes. */
export function fileItem(say: Say, draft: Draft, { name }: PracticeFile): Html {
  return html`<li><a class="name" href="${pathOf(draft)}/files/${encodeURIComponent(name)}" download="${name}">${name}</a>
    <button type="button" class="remove link" aria-label="${say("compose-remove-file", { name })}">${say("compose-remove")}</button></li>`;
}
