const found = import.meta.glob<unknown>(["../../bundles/**/*.json", "!../../bundles/schemas/**"], {
  import: "default",
  eager: true,
});

/** The sample agency's policy directory, by path. */
export const files: ReadonlyMap<string, unknown> = new Map(
  Object.entries(found).map(([path, json]) => [path.replace("../../bundles/", ""), json]),
);
