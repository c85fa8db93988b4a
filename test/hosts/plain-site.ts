import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Language } from "../../core/say.ts";
import { freePort } from "./ports.ts";

/** What a practice site answers; a page, where no type is named. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

interface PlainSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A site on 127.0.0.1, at the port that is wanted or another. Nothing of it is kept by the browser. */
export async function servePlain(
  wantedPort: number,
  answer: (request: IncomingMessage) => Promise<Answer>,
): Promise<PlainSite> {
  const port = await freePort(wantedPort);
  const server = createServer((request, response) => {
    answer(request).then(
      (it) => reply(response, it),
      () => reply(response, { status: 500, type: "text/plain", body: "The practice site failed." }),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As the reader chose, else as the browser prefers. */
export function languageOf({ headers }: IncomingMessage): Language {
  const chosen = /\blanguage=(en|es)\b/.exec(headers.cookie ?? "")?.[1];
  return (chosen ?? headers["accept-language"]?.slice(0, 2)) === "es" ? "es" : "en";
}

export function to(location: string, headers = {}): Answer {
  return { status: 303, headers: { location, ...headers } };
}

function reply(
  response: ServerResponse,
  { status = 200, type = "text/html", body = "", headers = {} }: Answer,
) {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'",
    ...headers,
  });
  response.end(body);
}
