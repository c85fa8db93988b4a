import { createServer } from "node:https";
import { freePort } from "../ports.ts";
import { makeCertificate } from "./certificate.ts";
import { type Answer, outlookSite, type Site } from "./site.ts";

export interface ServedOutlook {
  /** The first page. */
  readonly url: string;
  /** What a browser is given to trust the certificate: `--ignore-certificate-errors-spki-list`. */
  readonly fingerprint: string;
  stop(): Promise<void>;
}

/**
 * The practice Outlook on 127.0.0.1, for a person without a tenant. One origin for the host and the add-in, as
 * office.js trusts a host of the page's own name, and a browser asks about one certificate only.
 */
export async function serveOutlook(given: {
  readonly addin: string;
  readonly port?: number;
}): Promise<ServedOutlook> {
  const [port, { key, cert, fingerprint }] = await Promise.all([freePort(given.port), makeCertificate()]);
  const site = outlookSite({ addin: given.addin, shim: true, settings: {} });
  const origin = `https://127.0.0.1:${port}`;
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", origin);
    const found = answerTo(site, pathname === "/" ? "/mail/" : pathname, origin);
    response.writeHead(found ? 200 : 404, {
      "content-type": `${found?.type ?? "text/plain"}; charset=utf-8`,
      "cache-control": "no-store",
    });
    response.end(found?.body ?? "Nothing is here.");
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `${origin}/mail/`,
    fingerprint,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTo(site: Site, path: string, origin: string): Answer | null {
  if (path.startsWith("/mail/")) return site.host(path, `${origin}/`);
  if (path === "/office/MicrosoftAjax.js") return site.microsoftAjax;
  if (path.startsWith("/office/")) return site.office(path.slice("/office".length));
  const file = site.addin(path);
  return file?.type === "text/html" ? { ...file, body: withOwnOffice(String(file.body)) } : file;
}

/** The add-in's page as it was built, but for office.js: from here, and with what it asks a second CDN for before it. */
function withOwnOffice(page: string): string {
  return page.replace(
    /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>/,
    '<script src="/office/MicrosoftAjax.js"></script><script src="/office/office.js">',
  );
}
