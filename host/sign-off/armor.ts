import { fromBase64, toBase64 } from "./base64.ts";

type Kind = "REQUEST" | "ANSWER";
const lineLength = 64;

/**
 * A request or an answer as a text that survives a mail:
 *
 *     -----BEGIN SAFE DISCLOSURE REQUEST-----
 *     eyJmb3JtYXQiOiJzYWZlLWRpc2Nsb3N1cmUvc2VhbGVkLXJlcXVlc3QvMSIsInRv
 *     …
 *     -----END SAFE DISCLOSURE REQUEST-----
 */
export function armor(kind: Kind, json: unknown): string {
  const body = toBase64(new TextEncoder().encode(JSON.stringify(json)));
  const lines = body.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [];
  return [`-----BEGIN SAFE DISCLOSURE ${kind}-----`, ...lines, `-----END SAFE DISCLOSURE ${kind}-----`].join(
    "\n",
  );
}

/**
 * Reads such a text out of whatever stands around it, quoted as mail programs do (`> `), or the JSON of its file.
 * Null for what is neither.
 */
export function unarmor(kind: Kind, text: string): unknown {
  const body = new RegExp(
    `-----BEGIN SAFE DISCLOSURE ${kind}-----([\\s\\S]*?)-----END SAFE DISCLOSURE ${kind}-----`,
  ).exec(text.replace(/\u00a0/g, " "))?.[1];
  try {
    if (body === undefined) return JSON.parse(text);
    const bytes = fromBase64(body.replace(/^[>\s]+/gm, "").replace(/\s/g, ""));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
