/** What a program writes for programs. */
const machineLines =
  /^(?:x-(?:mailer|ms|google|gm|received|originating|spam|proofpoint|mimecast)|list-unsubscribe)/;
const wordLines =
  /^(?:x-|list-|comments$|keywords$|summary$|thread-topic$|organization$|content-description$)/;

/** The lines of a header; of one that is there twice, a reader may get to see either. */
export function headerOf(
  lines: readonly { readonly key: string; readonly value: string }[],
): ReadonlyMap<string, string> {
  const header = new Map<string, string>();
  for (const { key, value } of lines) {
    const before = header.get(key);
    header.set(key, before === undefined || before === value ? value : `${before} ${value}`);
  }
  return header;
}

/** What stands in lines of a header in which somebody may have written. */
export function headerWords(header: ReadonlyMap<string, string>, decode: (words: string) => string): string {
  const lines = [...header].filter(([name]) => wordLines.test(name) && !machineLines.test(name));
  return lines.map(([, words]) => decode(words)).join("\n");
}
