/** Milliseconds. */
const patience = 30_000;

export type Fetched =
  | { readonly kind: "fetched"; readonly json: unknown }
  | { readonly kind: "unreachable" | "not-there" | "not-json" };

/**
 * Asks for the organisation's pack, and tells its server nothing: no cookie, no referrer, nothing of an earlier
 * answer (an ETag would name this browser), and no other server is asked than the one that was set.
 */
export async function fetchPack(url: string, fetch: typeof globalThis.fetch): Promise<Fetched> {
  try {
    const answer = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return { kind: "not-there" };
    return readJson(await answer.text());
  } catch {
    return { kind: "unreachable" };
  }
}

function readJson(text: string): Fetched {
  try {
    return { kind: "fetched", json: JSON.parse(text) };
  } catch {
    return { kind: "not-json" };
  }
}
