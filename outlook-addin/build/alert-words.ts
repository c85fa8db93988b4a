import { readFile } from "node:fs/promises";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../../core/say.ts";
import type { AlertWords } from "../launchevent/alert-words.ts";

const locale: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

/** Every fact of a sentence stands as `{name}` where it goes. */
function template(bundle: FluentBundle, id: string, text: string): string {
  const facts = Array.from(text.matchAll(/\$([a-zA-Z]+)/g), ([, name = ""]) => [name, `{${name}}`]);
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`${id} has no sentence`);
  return bundle.formatPattern(pattern, Object.fromEntries(facts));
}

/** The alert's sentences as plain strings, since the event runtime can't read Fluent's files. */
export async function alertWordsOf(language: Language): Promise<AlertWords> {
  const file = new URL(`../../bundles/words/${language}/alert.ftl`, import.meta.url);
  const text = await readFile(file, "utf8");
  const bundle = new FluentBundle(locale[language], { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  const ids = Array.from(text.matchAll(/^([a-z][a-z-]*) *=/gm), ([, id = ""]) => id);
  return Object.fromEntries(ids.map((id) => [id, template(bundle, id, text)]));
}
