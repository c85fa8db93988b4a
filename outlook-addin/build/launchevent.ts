import { alertWordsOf } from "./alert-words.ts";
import { buildScript } from "./script.ts";

/**
 * `launchevent.js` with a place for an organisation's policy (core/compact/with-policy.ts): what classic Outlook runs
 * at Send, and Outlook on the web loads in its hidden page.
 */
export async function buildLaunchevent(): Promise<string> {
  const words = { en: await alertWordsOf("en"), es: await alertWordsOf("es") };
  return buildScript({
    source: 'import "./main.ts"',
    folder: new URL("../launchevent/", import.meta.url),
    define: { alertWords: JSON.stringify(words) },
  });
}
