import * as z from "zod/mini";
import { adapter } from "../../core/policy/adapter.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import { type PointId, pointIds } from "../wire/teach.ts";
import { type Draft, missing, selectorsOf } from "./draft.ts";

/** The adapter with its self-test, read by its own schema; null while something is missing. */
export function finish(given: Draft, today: string): SiteAdapter | null {
  const places = pointIds.filter((what) => what === "to" || what === "subject" || what === "attach");
  // Boxes come and go with the people whom they stand for.
  const isBoxes = (what: PointId) => what === "to" && typeof given.fields.to === "object";
  const there = places
    .filter((what) => !isBoxes(what))
    .flatMap((what) => selectorsOf(given, what).slice(0, 1));
  const exists = [...there, ...(given.compose ? [given.compose.exists] : [])].map((at) => ({ exists: at }));
  const holds = (["click", "submit"] as const)
    .filter((kind) => given.routes.some((route) => kind in route))
    .map((kind) => ({ holds: kind }));
  const lines = [...exists, ...given.selfTest, ...holds].map((line) => JSON.stringify(line));
  const selfTest = [...new Set(lines)].map((line) => JSON.parse(line));
  const read = z.safeParse(adapter, { ...given, seen: today, selfTest });
  return read.success && missing(given).length === 0 ? read.data : null;
}
