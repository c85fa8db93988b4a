import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { transformSync } from "esbuild";
import { type Answer, languageOf, servePlain, to } from "../plain-site.ts";
import { composePage, fileItem } from "./compose-page.ts";
import type { PracticeFile } from "./files.ts";
import { type Draft, type Letter, type Mailbox, openMailbox } from "./mailbox.ts";
import { homePage, missingPage, pathOf, root, type View } from "./pages.ts";
import { sentPage } from "./sent-page.ts";
import { practiceWords } from "./words.ts";

export interface Practice {
  /** The first page. */
  readonly url: string;
  /** The compose window of a scenario's draft. */
  draftUrl(id: string): string;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

const source = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const styles = ["common", "frame", "drafts", "compose", "sent"];
const words = { en: practiceWords("en"), es: practiceWords("es") };

/** A small webmail on 127.0.0.1 with the scenarios as drafts. Nothing is sent anywhere and nothing is kept. */
export async function servePractice(wantedPort = 0, casework: string | null = null): Promise<Practice> {
  const mailbox = openMailbox();
  const script = transformSync(source("compose.client.ts"), { loader: "ts" }).code;
  const fixed: Readonly<Record<string, Answer>> = {
    [`${root}/style.css`]: {
      type: "text/css",
      body: styles.map((name) => source(`style/${name}.css`)).join(""),
    },
    [`${root}/compose.js`]: { type: "text/javascript", body: script },
    "/": to(`${root}/`),
  };
  const { origin, stop } = await servePlain(wantedPort, async (request) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    return fixed[path] ?? (await answerTo(request, viewOf(request, mailbox, casework)));
  });
  return {
    url: `${origin}${root}/`,
    draftUrl(id) {
      const draft = mailbox.draft(id);
      if (draft === null) throw new Error(`no scenario is called ${id}`);
      return origin + pathOf(draft);
    },
    mailbox,
    stop,
  };
}

function viewOf(request: IncomingMessage, mailbox: Mailbox, casework: string | null): View {
  const language = languageOf(request);
  return { language, say: words[language], mailbox, casework };
}

const missing = (view: View): Answer => ({ status: 404, body: missingPage(view) });

/** Routes: `/`, `/language/en`, `/sent[/2/files/name]`, `/channel/draft[/reset]`, `/channel/draft/files/name`. */
async function answerTo(request: IncomingMessage, view: View): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [place = "", first = "", second = "", third = ""] = pathname
    .slice(root.length + 1)
    .split("/")
    .map(decodeURIComponent);
  if (!pathname.startsWith(`${root}/`)) return missing(view);
  if (place === "") return { body: homePage(view) };
  if (place === "language")
    return to(request.headers.referer ?? `${root}/`, { "set-cookie": `language=${first}; Path=/` });
  if (place === "sent") {
    if (first === "") return { body: sentPage(view) };
    return download(view, view.mailbox.sent[Number(first)]?.left.files, third);
  }
  const draft = view.mailbox.draft(first);
  if (draft === null || draft.channel !== place) return missing(view);
  if (second === "files") return fileAnswer(request, view, draft, third, searchParams.get("by") === "person");
  if (second === "reset") {
    view.mailbox.reset(draft.id);
    return to(pathOf(draft));
  }
  return draftAnswer(request, view, draft);
}

async function draftAnswer(request: IncomingMessage, view: View, draft: Draft): Promise<Answer> {
  const { mailbox } = view;
  if (request.method === "PUT") {
    mailbox.change(draft, { written: letterOf(await text(request), draft.written.files) });
    return { status: 204 };
  }
  if (request.method === "POST") {
    mailbox.send(draft, letterOf(await text(request), draft.tray));
    return to(`${root}/sent`);
  }
  return { body: composePage(view, mailbox.change(draft, { tray: draft.written.files })) };
}

async function fileAnswer(
  request: IncomingMessage,
  view: View,
  draft: Draft,
  name: string,
  byPerson: boolean,
) {
  if (request.method === "GET") return download(view, draft.tray, name);
  const others = draft.tray.filter((file) => file.name !== name);
  const mediaType = request.headers["content-type"] ?? "application/octet-stream";
  const file = { name, mediaType, bytes: new Uint8Array(await buffer(request)) };
  const tray = request.method === "PUT" ? [...others, file] : others;
  view.mailbox.change(draft, { tray, ...(byPerson && { written: { ...draft.written, files: tray } }) });
  return request.method === "PUT" ? { body: fileItem(view.say, draft, file).markup } : { status: 204 };
}

function download(view: View, files: readonly PracticeFile[] | undefined, name: string): Answer {
  const file = files?.find((one) => one.name === name);
  return file ? { type: file.mediaType, body: file.bytes } : missing(view);
}

/** A form's lines end in CRLF on the wire. */
function letterOf(form: string, files: readonly PracticeFile[]): Letter {
  const fields = new URLSearchParams(form);
  const field = (name: string) => (fields.get(name) ?? "").replaceAll("\r\n", "\n");
  return {
    from: field("from"),
    to: field("to"),
    cc: field("cc"),
    bcc: field("bcc"),
    subject: field("subject"),
    body: field("body"),
    files,
  };
}
