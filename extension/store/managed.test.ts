import { expect, test } from "vitest";
import schema from "../public/managed-settings.json" with { type: "json" };
import { type ManagedName, readManaged } from "./managed.ts";

const read = (given: Record<string, unknown>) => readManaged({ get: async () => given });
const nothing = {
  organisationKey: null,
  rules: null,
  sites: [],
  auditOnlyUntil: null,
  person: null,
  unusable: [],
};

/** One that can be used and one that can't, for each setting of the schema that browsers are given. */
const cases: Readonly<Record<ManagedName, readonly [good: unknown, bad: unknown]>> = {
  organisationKey: ["66bb-e382", 7],
  pack: ["{}", 7],
  packUrl: ["https://rules.agency.example/pack.json", "http://rules.agency.example/pack.json"],
  sites: [["https://mail.agency.example"], ["mail.agency.example"]],
  auditOnlyUntil: ["2027-01-31", "2027-02-30"],
  person: ["dana@agency.example", "Dana"],
};

test("each setting of the schema is read, and no other", () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))("%s is read, and named when it can't be", async (name, [good, bad]) => {
  const used = await read({ [name]: good });
  expect(used).not.toEqual(nothing);
  expect(used.unusable).toEqual([]);
  expect(await read({ [name]: bad })).toEqual({ ...nothing, unusable: [name] });
});

test.each([
  ["nothing", {}],
  ["empty texts, as a form leaves them", { organisationKey: "", pack: "", packUrl: "", person: "" }],
  ["what is not ours", { colour: "blue" }],
])("%s sets nothing", async (_, given) => {
  expect(await read(given)).toEqual(nothing);
});

test("a browser that has no such settings sets nothing", async () => {
  expect(await readManaged({ get: () => Promise.reject(new Error("none")) })).toEqual(nothing);
});

test("the rules themselves go before their address, as a text or as what it says", async () => {
  const packUrl = cases.packUrl[0];
  const value = { kind: "value", json: { format: 1 } };
  expect((await read({ packUrl, pack: '{"format":1}' })).rules).toEqual(value);
  expect((await read({ packUrl, pack: { format: 1 } })).rules).toEqual(value);
  expect((await read({ pack: "{format" })).rules).toEqual({ kind: "value", json: null });
  expect((await read({ packUrl })).rules).toEqual({ kind: "url", url: packUrl });
});

test("pages are named by their address and protected as a whole site", async () => {
  const { sites } = await read({
    sites: ["https://mail.agency.example:8443/mail/?box=1", "http://rt.example"],
  });
  expect(sites).toEqual(["https://mail.agency.example/*", "http://rt.example/*"]);
});
