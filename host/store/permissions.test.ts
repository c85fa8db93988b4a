import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { ConsentId, ParticipantId } from "../../core/ids.ts";
import type { PermissionEvent } from "../../core/permissions/index.ts";
import { openPermissions, openPermissionsDatabase, type PermissionsDatabase } from "./permissions.ts";

let count = 0;
const databases: PermissionsDatabase[] = [];
const open = (name = `permissions-${count++}`) => {
  const database = openPermissionsDatabase(name);
  databases.push(database);
  return { database, permissions: openPermissions(database, crypto) };
};
afterEach(() => {
  for (const one of databases.splice(0)) one.close();
});

const event = (words: string): PermissionEvent => ({
  kind: "taken-back",
  at: "2026-11-20T16:55:00-08:00",
  by: "dana.whitfield@harborbridge.example",
  participant: "HB-1001" as ParticipantId,
  consent: "C-1001" as ConsentId,
  on: "2026-11-20",
  how: "spoken",
  words,
  partners: null,
});

test("what was written comes back in its order, and a second page reads it", async () => {
  const { permissions } = open("shared");
  expect(await permissions.all()).toEqual([]);
  await permissions.add(event("first"));
  await permissions.add(event("second"));
  const all = [event("first"), event("second")];
  expect(await permissions.all()).toEqual(all);
  expect(await permissions.all()).toEqual(all);
  expect(await open("shared").permissions.all()).toEqual(all);
});

test("two pages that begin at once use one key", async () => {
  const [one, other] = [open("at-once"), open("at-once")];
  await Promise.all([one.permissions.add(event("one")), other.permissions.add(event("other"))]);
  expect(await open("at-once").permissions.all()).toHaveLength(2);
});

test("nothing of it stands open in the store", async () => {
  const { database, permissions } = open();
  await permissions.add(event("She told me by telephone"));
  const rows = await database.events.toArray();
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["bytes", "iv", "number"]);
  expect(new TextDecoder("latin1").decode(rows[0]?.bytes)).not.toContain("telephone");
});

test("where any of it can't be read, none of it is", async () => {
  const { database, permissions } = open();
  await permissions.add(event("first"));
  await database.events.toCollection().modify((row) => {
    row.bytes[0] = (row.bytes[0] ?? 0) ^ 1;
  });
  await expect(permissions.all()).rejects.toThrow();
  await database.keys.clear();
  await expect(permissions.all()).rejects.toThrow("no key");
});
