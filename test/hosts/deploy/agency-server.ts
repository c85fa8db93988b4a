import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:https";
import { type Certificate, makeCertificate } from "../outlook/certificate.ts";
import { freePort } from "../ports.ts";

interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The web server of an agency that deploys from its own files: `/update.xml`, the extension, the rules. */
export interface AgencyServer {
  readonly origin: string;
  readonly certificate: Certificate;
  /** By path. What is taken out is not there. */
  readonly files: Map<string, File>;
  /** What each request told of whoever asked. */
  readonly asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

export async function serveAgency(): Promise<AgencyServer> {
  const certificate = await makeCertificate();
  const files = new Map<string, File>();
  const asked: AgencyServer["asked"] = [];
  const server = createServer(certificate, ({ url = "", headers }, response) => {
    asked.push({ url, headers });
    const file = files.get(new URL(url, "https://127.0.0.1").pathname);
    response.writeHead(file ? 200 : 404, {
      ...(file && { "content-type": file.type }),
      "access-control-allow-origin": "*",
      // It would name whoever was here before.
      "set-cookie": "seen=before; Secure; SameSite=None",
      etag: '"seen-before"',
    });
    response.end(file?.body);
  });
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `https://127.0.0.1:${port}`,
    certificate,
    files,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A file of `docs/deploy/` as an agency fills it in. */
export function filledIn(name: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`../../../docs/deploy/${name}`, import.meta.url), "utf8");
  return Object.entries(values).reduce(
    (filled, [placeholder, value]) => filled.replaceAll(placeholder, value),
    text,
  );
}
