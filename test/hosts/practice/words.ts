import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, Say } from "../../../core/say.ts";

/** The practice mail's own sentences; `id.attribute` names an attribute of a message. */
export function practiceWords(language: Language): Say {
  const source = readFileSync(new URL(`words/${language}.ftl`, import.meta.url), "utf8");
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, args) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, args, []) : id;
  };
}
