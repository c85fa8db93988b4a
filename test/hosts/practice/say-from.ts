import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, Say } from "../../../core/say.ts";

/** Sentences from a Fluent source; `id.attribute` names an attribute of a message. */
export function sayFrom(language: Language, source: string): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, args) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, args, []) : id;
  };
}
