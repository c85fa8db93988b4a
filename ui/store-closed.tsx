import type { Language } from "../core/say.ts";
import { speaker } from "./words.ts";

/** In place of a page whose facts the browser does not hand out. */
export function StoreClosed({ language }: { readonly language: Language }) {
  const say = speaker(language);
  return (
    <main class="sd log">
      <h1>{say("popup-wrong-store")}</h1>
      <p>{say("popup-wrong-store-next")}</p>
    </main>
  );
}
