import { browser } from "wxt/browser";

/** Browsers refuse this port to everybody (Fetch standard, "bad port"), so that no request ever leaves. */
const port = 9;
const path = "/safe-disclosure-canary";

/** The canary of whoever asks whether we can stop requests. */
export const isCanary = (url: string): boolean => url.endsWith(`:${port}${path}`);

/**
 * Whether the browser lets us stop a request, or only see it: it does not say so, and a listener that may not stop
 * anything is silent. Of a request that we stop the browser says who stopped it.
 */
export async function canStop(): Promise<boolean> {
  // Firefox refuses that port before it asks anybody. It grants what it is asked for, and throws where it did not.
  if (import.meta.env["FIREFOX"])
    return await browser.permissions.contains({ permissions: ["webRequestBlocking"] });
  const { origins = [] } = await browser.permissions.getAll();
  const host = origins.map((one) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(one)?.[1]).find(Boolean);
  if (!host) return false;
  const url = `http://${host.replace(/:\d+$/, "")}:${port}${path}`;
  const { onErrorOccurred } = browser.webRequest;
  return await new Promise((resolve) => {
    const listen = ({ error }: { readonly error: string }) => {
      onErrorOccurred.removeListener(listen);
      resolve(/BLOCKED_BY_CLIENT|NS_ERROR_ABORT/.test(error));
    };
    onErrorOccurred.addListener(listen, { urls: [`http://${host}${path}`] });
    fetch(url).catch(() => {});
  });
}
