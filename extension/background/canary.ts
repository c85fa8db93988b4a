import type { browser } from "wxt/browser";

/** Browsers refuse this port to everybody (Fetch standard, "bad port"), so that no request ever leaves. */
const port = 9;
const path = "/safe-disclosure-canary";

/** Milliseconds: whoever asks draws a page meanwhile. A request that the browser never tells us of is one that we can't stop. */
const patience = 2000;

/** The canary of whoever asks whether we can stop requests. */
export const isCanary = (url: string): boolean => url.endsWith(`:${port}${path}`);

/** The scheme and the host of the first origin that names one host: `["https", "mail.agency.org"]`. */
function firstHost(origins: readonly string[]): readonly [scheme: string, host: string] | null {
  for (const one of origins) {
    const [, scheme, host] = /^(https?|\*):\/\/([^/*]+)\//.exec(one) ?? [];
    // Of a host that wants https only, a request over http would become another that nobody listens for.
    if (scheme && host) return [scheme === "*" ? "https" : scheme, host.replace(/:\d+$/, "")];
  }
  return null;
}

/** What it needs of the browser. */
interface Needs {
  readonly permissions: Pick<typeof browser.permissions, "contains"> & {
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
  };
  readonly webRequest: {
    readonly onErrorOccurred: Pick<
      typeof browser.webRequest.onErrorOccurred,
      "addListener" | "removeListener"
    >;
  };
}

/**
 * Whether the browser lets us stop a request, or only see it: it does not say so, and a listener that may not stop
 * anything is silent. Of a request that we stop the browser says who stopped it.
 */
export async function canStop({ permissions, webRequest }: Needs): Promise<boolean> {
  // Firefox refuses that port before it asks anybody. It grants what it is asked for, and throws where it did not.
  if (import.meta.env["FIREFOX"]) return await permissions.contains({ permissions: ["webRequestBlocking"] });
  const { origins = [] } = await permissions.getAll();
  const found = firstHost(origins);
  if (found === null) return false;
  const [scheme, host] = found;
  const { onErrorOccurred } = webRequest;
  return await new Promise((resolve) => {
    const end = (stops: boolean) => {
      clearTimeout(timer);
      onErrorOccurred.removeListener(listen);
      resolve(stops);
    };
    const listen = ({ error }: { readonly error: string }) =>
      end(/BLOCKED_BY_CLIENT|NS_ERROR_ABORT/.test(error));
    const timer = setTimeout(end, patience, false);
    onErrorOccurred.addListener(listen, { urls: [`${scheme}://${host}${path}`] });
    fetch(`${scheme}://${host}:${port}${path}`).catch(() => {});
  });
}
