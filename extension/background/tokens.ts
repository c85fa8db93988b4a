import { browser } from "wxt/browser";

/** Tokens of frames that are being opened. Kept in the session's storage: the worker may end at any moment. */
const keyOf = (token: string) => `frame-${token}`;

export async function expect(token: string): Promise<true> {
  await browser.storage.session.set({ [keyOf(token)]: true });
  return true;
}

/** True once for a token that is expected. */
export async function claim(token: string): Promise<boolean> {
  const key = keyOf(token);
  const found = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return found[key] === true;
}
