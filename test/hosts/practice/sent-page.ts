import type { Say } from "../../../core/say.ts";
import { compare, type Stretch } from "./compare.ts";
import { type Html, html } from "./html.ts";
import type { Letter, Sent } from "./mailbox.ts";
import { page, pathOf, root, type View } from "./pages.ts";

const lines = ["to", "cc", "bcc", "subject"] as const;

export function sentPage(view: View): string {
  const { say, mailbox } = view;
  const messages = mailbox.sent.map((sent, place) => message(say, sent, place)).reverse();
  return page(
    view,
    "sent",
    say("sent-title"),
    html`<p class="back"><a href="${root}/">${say("compose-back")}</a></p>
    <h1>${say("sent-title")}</h1>
    ${messages.length > 0 ? messages : html`<p>${say("sent-none")}</p>`}`,
  );
}

function message(say: Say, sent: Sent, place: number): Html {
  const { draft, written, left } = sent;
  const same =
    JSON.stringify({ ...written, files: names(written) }) === JSON.stringify({ ...left, files: names(left) });
  return html`<article class="sent">
    <h2>${say(`draft-${draft}`)}</h2>
    <p class="soft">${say(same ? "sent-same" : "sent-changed")} <a href="${pathOf({ id: draft, channel: sent.channel })}">${say("sent-again")}</a></p>
    <div class="both">
      ${same ? null : side(say, sent, place, "out")}
      ${side(say, sent, place, "in")}
    </div>
  </article>`;
}

/** One of the two letters: `out` shows what was written, `in` what left. */
function side(say: Say, { written, left }: Sent, place: number, kind: "out" | "in"): Html {
  const marked = (before: string, after: string) =>
    compare(before, after)
      .filter((stretch) => stretch.kind === "same" || stretch.kind === kind)
      .map(mark);
  const letter = kind === "out" ? written : left;
  return html`<section class="letter ${kind === "out" ? "written" : "left"}">
    <h3>${say(kind === "out" ? "sent-written" : "sent-left")}</h3>
    <dl>${lines
      .filter((name) => letter[name] !== "")
      .map(
        (name) =>
          html`<dt>${say(`compose-${name}`)}</dt><dd data-line="${name}">${marked(written[name], left[name])}</dd>`,
      )}</dl>
    <div class="body">${marked(written.body, left.body)}</div>
    <ul class="files">${letter.files.map(({ name }) =>
      kind === "out"
        ? html`<li>${names(left).includes(name) ? name : html`<del>${name}</del> <small>${say("sent-file-out")}</small>`}</li>`
        : html`<li><a href="${root}/sent/${place}/files/${encodeURIComponent(name)}">${name}</a>${names(written).includes(name) ? null : html` <small>${say("sent-file-added")}</small>`}</li>`,
    )}</ul>
  </section>`;
}

const names = (letter: Letter) => letter.files.map((file) => file.name);

function mark({ kind, text }: Stretch): Html {
  const words = breakable(text);
  if (kind === "same" || text.trim() === "") return words;
  return kind === "out" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
}

/** An address breaks behind its @ where it has to. */
function breakable(text: string): Html {
  const [first = "", ...others] = text.split(/(?<=@)/);
  return html`${first}${others.map((part) => html`<wbr>${part}`)}`;
}
