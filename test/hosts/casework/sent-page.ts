import type { Say } from "../../../core/say.ts";
import { compare } from "../practice/compare.ts";
import { type Html, html } from "../practice/html.ts";
import { page, type View } from "./pages.ts";
import type { Sent } from "./shares.ts";

const lines = ["from", "to", "subject"] as const;

export function sentPage(view: View): string {
  const { say, shares } = view;
  const all = shares.sent.map((sent, place) => message(say, sent, place)).reverse();
  return page(
    view,
    "sent",
    say("sent-title"),
    html`<h1>${say("sent-title")}</h1>${all.length > 0 ? all : html`<p>${say("sent-none")}</p>`}`,
  );
}

function message(say: Say, { number, lookedOver, left, files, filesBefore }: Sent, place: number): Html {
  const same =
    JSON.stringify(lookedOver) === JSON.stringify(left) &&
    files.every(({ name }) => filesBefore.includes(name));
  return html`<article class="left">
    <h2><a href="/cases/${number}">${number}</a></h2>
    <p class="soft">${say(same ? "sent-same" : "sent-changed")}</p>
    <dl>${lines.map(
      (name) =>
        html`<div><dt>${say(`share-${name}`)}</dt><dd>${marked(lookedOver[name], left[name])}</dd></div>`,
    )}</dl>
    <div class="text">${marked(lookedOver.text, left.text)}</div>
    <ul>${files.map(
      ({ name }) =>
        html`<li><a href="/sent/${place}/files/${encodeURIComponent(name)}">${name}</a>${filesBefore.includes(name) ? null : html` <small>${say("sent-file-added")}</small>`}</li>`,
    )}</ul>
  </article>`;
}

const marked = (before: string, after: string) =>
  compare(before, after).map(({ kind, text }) => {
    if (kind === "same" || text.trim() === "") return html`${text}`;
    return kind === "out" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
