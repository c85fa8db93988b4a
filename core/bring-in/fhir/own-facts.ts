import type { Extension } from "./resource.ts";

/** What FHIR has no place for, as extensions that only we write; a value each, some of them several times. */
export function ownFacts(extensions: readonly Extension[] | undefined, url: string) {
  const inner = (extensions?.find((one) => one.url === url)?.extension ?? []) as readonly Extension[];
  const valueIn = (one: Extension) => one.valueCode ?? one.valueString ?? one.valueDate ?? one.valueBoolean;
  const text = (name: string): string | undefined => {
    const found = inner.find((one) => one.url === name);
    const value = found && valueIn(found);
    return typeof value === "string" ? value : undefined;
  };
  return {
    text,
    /** As our own shape of a consent has them. */
    all() {
      const evidence = text("evidence");
      const words = text("evidenceWords");
      const single = ["kind", "revokedOn", "coSignedBy", "witness", "note"].flatMap((name) => {
        const value = text(name);
        return value === undefined ? [] : [[name, value] as const];
      });
      const abuser = inner.find((one) => one.url === "abuserExcluded")?.valueBoolean;
      return {
        ...Object.fromEntries(single),
        statements: inner.filter((one) => one.url === "statement").map(valueIn),
        ...(abuser === undefined ? {} : { abuserExcluded: abuser }),
        ...(evidence === undefined
          ? {}
          : { evidence: { kind: evidence, ...(words === undefined ? {} : { words }) } }),
      };
    },
  };
}
