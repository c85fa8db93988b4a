import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { transformSync } from "esbuild";
import type { Language } from "../../../core/say.ts";
import { type Answer, languageOf, servePlain, to } from "../plain-site.ts";
import type { PracticeFile } from "../practice/files.ts";
import { sayFrom } from "../practice/say-from.ts";
import { caseloadPage, listPage, recordPage } from "./case-pages.ts";
import { missingPage, type View } from "./pages.ts";
import { recordOfNumber } from "./records.ts";
import { sentPage } from "./sent-page.ts";
import { checkPage, fileItem, newLetter, textPage, whomPage } from "./share-pages.ts";
import { type Letter, openShares, type Share, type Shares } from "./shares.ts";

export interface Casework {
  /** The list of cases. */
  readonly url: string;
  readonly shares: Shares;
  stop(): Promise<void>;
}

const source = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const styles = ["../practice/style/common.css", "../practice/style/frame.css", "style.css"];
const wordsOf = (language: Language) => sayFrom(language, source(`words/${language}.ftl`));
const words = { en: wordsOf("en"), es: wordsOf("es") };

/** The sample agency's case system on 127.0.0.1. Nothing is sent anywhere and nothing is kept. */
export async function serveCasework(wantedPort = 0): Promise<Casework> {
  const shares = openShares();
  const script = transformSync(source("tray.client.ts"), { loader: "ts" }).code;
  const fixed: Readonly<Record<string, Answer>> = {
    "/": to("/cases"),
    "/style.css": { type: "text/css", body: styles.map(source).join("") },
    "/tray.js": { type: "text/javascript", body: script },
  };
  const { origin, stop } = await servePlain(wantedPort, async (request) => {
    const [, ...path] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    const language = languageOf(request);
    const view = { say: words[language], language, shares };
    return fixed[request.url ?? "/"] ?? (await answerTo(request, path.map(decodeURIComponent), view));
  });
  return { url: `${origin}/cases`, shares, stop };
}

const missing = (view: View): Answer => ({ status: 404, body: missingPage(view) });

/** Routes: `/cases[/number[/share]]`, `/caseload`, `/shares/id/step`, `/sent[/2/files/name]`, `/language/en`. */
async function answerTo(request: IncomingMessage, path: readonly string[], view: View): Promise<Answer> {
  const [place = "", first = "", second = "", third = ""] = path;
  switch (place) {
    case "cases": {
      if (first === "") return { body: listPage(view) };
      const record = recordOfNumber(first);
      if (!record) return missing(view);
      if (second !== "share" || request.method !== "POST") return { body: recordPage(view, record) };
      return to(`/shares/${view.shares.begin(record.number).id}/whom`);
    }
    case "caseload":
      return { body: caseloadPage(view) };
    case "shares": {
      const share = view.shares.share(first);
      if (!share) return missing(view);
      return second === "files"
        ? fileAnswer(request, view, share, third)
        : stepAnswer(request, view, share, second);
    }
    case "sent":
      if (first === "") return { body: sentPage(view) };
      return download(view, view.shares.sent[Number(first)]?.files, third);
    case "language":
      return to(request.headers.referer ?? "/cases", { "set-cookie": `language=${first}; Path=/` });
    default:
      return missing(view);
  }
}

async function stepAnswer(request: IncomingMessage, view: View, share: Share, step: string): Promise<Answer> {
  const letter = request.method === "POST" ? letterOf(await text(request)) : newLetter(share);
  switch (step) {
    case "whom":
      return { body: whomPage(view, share, letter) };
    case "text":
      return { body: textPage(view, share, letter) };
    case "check": {
      const { files } = share;
      return { body: checkPage(view, view.shares.change(share, { lookedOver: { letter, files } }), letter) };
    }
    case "send":
      if (request.method !== "POST") return missing(view);
      view.shares.send(share, letter);
      return to("/sent");
    default:
      return missing(view);
  }
}

async function fileAnswer(request: IncomingMessage, view: View, share: Share, name: string): Promise<Answer> {
  if (request.method === "GET") return download(view, share.files, name);
  const others = share.files.filter((file) => file.name !== name);
  const mediaType = request.headers["content-type"] ?? "application/octet-stream";
  const file = { name, mediaType, bytes: new Uint8Array(await buffer(request)) };
  const added = request.method === "PUT";
  view.shares.change(share, { files: added ? [...others, file] : others });
  return added ? { body: fileItem(view.say, share.id, file).markup } : { status: 204 };
}

function download(view: View, files: readonly PracticeFile[] | undefined, name: string): Answer {
  const file = files?.find((one) => one.name === name);
  return file ? { type: file.mediaType, body: file.bytes } : missing(view);
}

/** A form's lines end in CRLF on the wire. */
function letterOf(form: string): Letter {
  const fields = new URLSearchParams(form);
  const field = (name: string) => (fields.get(name) ?? "").replaceAll("\r\n", "\n");
  return { from: field("from"), to: field("to"), subject: field("subject"), text: field("text") };
}
