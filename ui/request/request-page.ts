import { escapeHtml } from "../../core/coversheet/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { Say } from "../../core/say.ts";
import type { SheetAction } from "../review/action.ts";
import { holdsInOrder, nothingGoes, sayClause, sayHold } from "../review/first-line.ts";
import type { SheetInput } from "../review/input.ts";
import { lists, noLists } from "../review/lists.ts";
import { sayList, sayMoment, speaker } from "../words.ts";

/** What the file is called; the sheet names it when it is saved. */
export const requestFile = "sign-off-request.html";

const style = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;max-width:680px;margin:32px auto;padding:0 16px;overflow-wrap:anywhere}
h1{font-size:22px;line-height:1.3;margin:0 0 4px}h2{font-size:16px;margin:24px 0 4px}
dl{display:grid;grid-template-columns:120px 1fr;gap:4px 16px}dd{margin:0}ul{margin:0;padding-left:20px}
@media(max-width:480px){dl{grid-template-columns:1fr}dd{margin-bottom:8px}}
`.trim();

/**
 * What a supervisor or compliance gets to decide on: a page of its own, nothing loaded, every text escaped. It tells
 * what the log's entry tells and no more: the person is a reference. The entry itself stands in it, for a sign-off:
 *
 *     <script type="application/json" id="request">{"format":"safe-disclosure/request/1","to":"supervisor","entry":…}
 */
export function requestPage(
  input: SheetInput,
  entry: EntryBody,
  to: Extract<SheetAction, { kind: "save-request" }>["to"],
): string {
  const { language, policy } = input;
  const who = sayList(
    entry.recipients.map((one) => one.partner?.name ?? one.name ?? one.participant ?? one.address),
    language,
  );
  const say = nameless(speaker(language), who);
  const { goes, stays } = nothingGoes(input) ? noLists : lists(input, null, say);
  const holds = holdsInOrder(input).map((hold) =>
    [say("request-hold", { why: sayHold(input, hold, say) }), sayClause(input, hold, say)].join(" ").trim(),
  );
  const bundle = policy.policy.bundles.find(({ id }) => id === entry.bundle?.id);
  const channel = policy.policy.channels.find(({ id }) => id === entry.channel);
  const facts = [
    [say("request-from"), entry.sender.name ?? entry.sender.address],
    [say("goes-to"), who],
    [say("for"), bundle?.label[language] ?? say("log-no-purpose")],
    [say("about"), sayList(entry.participants, language)],
    [say("request-channel"), channel?.label[language] ?? entry.channel],
    [say("request-at"), sayMoment(entry.at, language)],
  ].filter(([, text]) => text);
  const labels = goes.filter(({ items }) => items.length > 0).map(({ label }) => label);
  const json = JSON.stringify({ format: "safe-disclosure/request/1", to, entry });
  const title = say(`request-title-${to}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(say("request-lead"))}</p>
<dl>${facts.map(([term = "", text = ""]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`).join("")}</dl>
${list(say("request-why"), holds)}
${list(say("would-go"), labels)}
${stays
  .map(({ heading, rows }) =>
    list(
      say("request-stays", { why: heading }),
      rows.map(({ label }) => label),
    ),
  )
  .join("\n")}
<h2>${escapeHtml(say("request-next"))}</h2>
<p>${escapeHtml(say(`request-next-${to}`))}</p>
</main>
<script type="application/json" id="request">${json.replace(/</g, "\\u003c")}</script>
</body>
</html>
`;
}

/** Sentences that name a person or a file say "the person" and "a file": a file's name may be a person's. */
function nameless(say: Say, who: string): Say {
  const person = say("request-person");
  const file = say("request-file");
  const hidden = { name: person, names: person, file, files: file, who, recipient: who };
  return (id, args) => say(id, { ...args, ...hidden });
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ""
    : `<h2>${escapeHtml(heading)}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}
