const shipped = import.meta.glob<unknown>(["../bundles/**/*.json", "!../bundles/{schemas,words}/**"], {
  eager: true,
  import: "default",
});

export type Change = readonly [file: string, path: string, value: unknown];

/** The sample agency's files, some values of them replaced (`consents.0.until`); `undefined` takes a value out. */
export function sampleWith(...changes: readonly Change[]): Map<string, unknown> {
  const changed = changes.map(([file]) => file);
  const files = new Map(
    Object.entries(shipped).map(([path, json]) => {
      const file = path.replace("../bundles/", "");
      return [file, changed.includes(file) ? structuredClone(json) : json];
    }),
  );
  for (const [file, path, value] of changes) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const owner = steps.reduce<unknown>((json, step) => Object(json)[step], files.get(file));
    if (value === undefined) Reflect.deleteProperty(Object(owner), last);
    else Reflect.set(Object(owner), last, value);
  }
  return files;
}
