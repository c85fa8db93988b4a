import type { Detection } from "../../core/detect/index.ts";

/** What the sender wrote in the body, without signature and without what is quoted or forwarded. */
export function ownWords({ layouts }: Detection): string {
  const body = layouts.find(({ text }) => text.part === "body")?.text;
  return (body?.sections ?? [])
    .filter(({ kind }) => kind === "own")
    .map(({ start, end }) => body?.text.slice(start, end) ?? "")
    .join("\n");
}
