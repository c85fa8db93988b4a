import type { Fault } from "../api.ts";
import { bodyCalls } from "./body.ts";
import { type Answer, type Asked, type Calls, failed } from "./call.ts";
import { fileCalls } from "./files.ts";
import { keptCalls } from "./kept.ts";
import { peopleCalls } from "./people.ts";
import { windowCalls } from "./window.ts";

/** By dispatch id, as office.js numbers them. */
const calls: Calls = { ...bodyCalls, ...peopleCalls, ...fileCalls, ...keptCalls, ...windowCalls };

/** Error 5000, "not supported", for a call that this Outlook does not know. */
export function answer(id: number, asked: Asked, params: unknown): Answer {
  return calls[id]?.(asked, params as never) ?? failed(5000);
}

export const isKnown = (id: number) => id in calls;

/** The same answer with nothing in it, as Outlook now and then gives one and calls it a success. */
export function emptied(given: Answer): Answer {
  return "data" in given && !given.error ? { ...given, data: nothingOf(given.data) } : given;
}

function nothingOf(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nothingOf(one)]));
}

/** The fault that is set for a call, if any. */
export function faultOf(
  faults: readonly Fault[],
  id: number,
  { item }: Asked,
  params: unknown,
): Fault | undefined {
  const named = (file: string) => item.files.find(({ name }) => name === file)?.id;
  return faults.find(
    ({ call, file }) =>
      call === id && (file === undefined || (params as { id?: string } | undefined)?.id === named(file)),
  );
}
