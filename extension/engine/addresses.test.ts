import { expect, test } from "vitest";
import { readAddresses, without } from "./addresses.ts";

const addresses = (field: string) => readAddresses(field).map(({ address }) => address);

test.each([
  ["jordan@keystone.example, sam@alder.example,", ["jordan@keystone.example", "sam@alder.example"]],
  [
    "Jordan Reyes <jordan@keystone.example>; sam@alder.example",
    ["jordan@keystone.example", "sam@alder.example"],
  ],
  ['"Reyes, Jordan" <jordan@keystone.example>', ["jordan@keystone.example"]],
  ["<jordan@keystone.example>", ["jordan@keystone.example"]],
  ["a@x.example b@x.example", ["a@x.example", "b@x.example"]],
  ["a@x.example\nb@x.example", ["a@x.example", "b@x.example"]],
  ["evil@g.example<, ;<jordan@keystone.example>,", ["evil@g.example<, ;", "jordan@keystone.example"]],
  ["evil@g.example <jordan@keystone.example>", ["evil@g.example", "jordan@keystone.example"]],
  ["jordan@keystone.example <jordan@keystone.example>", ["jordan@keystone.example"]],
  ["", []],
  [" , ", []],
])("everyone in %j is found", (field, expected) => {
  expect(addresses(field)).toEqual(expected);
});

test("what is no address is not overlooked", () => {
  expect(addresses("the whole team, sam@alder.example")).toEqual(["the whole team", "sam@alder.example"]);
});

test("a name in quotes loses them", () => {
  expect(readAddresses('"Reyes, Jordan" <j@x.example>')[0]?.name).toBe("Reyes, Jordan");
});

test("taking one off leaves the others as they were written", () => {
  const field = '"Reyes, Jordan" <jordan@keystone.example>, Sam <SAM@alder.example>, ';
  expect(without(field, ["sam@alder.example"])).toBe('"Reyes, Jordan" <jordan@keystone.example>');
  expect(without(field, ["nobody@alder.example"])).toBe(field);
});
