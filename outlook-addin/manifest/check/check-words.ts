import type { Element } from "../xml.ts";
import type { ManifestProblem } from "./problem.ts";
import { attributeOf, childrenOf, everyElement, named } from "./read-xml.ts";

/** The longest texts of the schema's ShortString, LongString, URL and of a resource's id, in characters. */
const limits = { short: 125, long: 250, url: 2048, resource: 32 } as const;

/** Elements whose words, or whose children's, have the same limit. */
const limited: readonly (readonly [name: string, limit: number])[] = [
  ["ProviderName", limits.short],
  ["DisplayName", limits.short],
  ["Description", limits.long],
  ["bt:ShortStrings", limits.short],
  ["bt:LongStrings", limits.long],
  ["bt:Urls", limits.url],
  ["bt:Images", limits.url],
];
const identified: readonly (readonly [name: string, limit: number])[] = [
  ["Group", limits.short],
  ["Control", limits.short],
  ["bt:Image", limits.resource],
  ["bt:Url", limits.resource],
  ["bt:String", limits.resource],
];

/** Texts and ids that are longer than Outlook takes, and ids that stand twice. */
export function checkWords(root: Element): readonly ManifestProblem[] {
  const long = (where: string, limit: number, text: string): readonly ManifestProblem[] =>
    text.length > limit ? [{ kind: "too-long", where, limit }] : [];
  const texts = limited.flatMap(([name, limit]) =>
    named(root, name).flatMap((holder) =>
      Array.from(everyElement(holder)).flatMap((one) =>
        wordsOf(one).flatMap((text) => long(attributeOf(one, "id") || name, limit, text)),
      ),
    ),
  );
  const ids = identified.flatMap(([name, limit]) => idsOf(root, name).map((id) => ({ id, limit })));
  const twice = [["Group"], ["Control"], ["bt:Image", "bt:Url", "bt:String"]].flatMap((names) => {
    const all = names.flatMap((name) => idsOf(root, name));
    return all.filter((id, at) => all.indexOf(id) < at);
  });
  return [
    ...texts,
    ...ids.flatMap(({ id, limit }) => long(id, limit, id)),
    ...twice.map((id): ManifestProblem => ({ kind: "id-twice", id })),
  ];
}

const idsOf = (root: Element, name: string): readonly string[] =>
  named(root, name).flatMap((one) => attributeOf(one, "id") || []);

function wordsOf(one: Element): readonly string[] {
  const { DefaultValue, Value } = one.attributes;
  const text = childrenOf(one).length === 0 && typeof one.children === "string" ? one.children : "";
  return [DefaultValue ?? "", Value ?? "", text];
}
