import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { indexPolicy } from "../policy/index.ts";
import { idField, nameField, whoseRows } from "./whose.ts";

const policy = sampleIndex();
const whose = (headers: readonly string[], ...cells: readonly string[]) =>
  whoseRows(
    { headers, rows: [cells], numbers: [2] },
    headers.map((header) => (header === "HMIS ID" ? idField : nameField)),
    policy,
  )[0];

test.each([
  [["HMIS ID", "Name"], ["HB-1001", "Marisol Vega"], "HB-1001"],
  [["HMIS ID", "Name"], [" hb-1001 ", "VEGA, MARISOL A."], "HB-1001"],
  [["HMIS ID", "Name"], ["HB-1001", ""], "HB-1001"],
  [["Name"], ["Tuyet Nguyen"], "HB-1003"],
  [["LastName", "FirstName"], ["Vega", "Marisol"], "HB-1001"],
  [["Apellido", "Nombre"], ["Vega", "Marisol"], "HB-1001"],
])("%j: %j is %s", (headers, cells, id) => {
  expect(whose(headers, ...cells)).toEqual({ kind: "person", id });
});

test.each([
  [["HMIS ID", "Name"], ["HB-1001", "James Okafor"], "other"],
  [["HMIS ID", "HMIS ID"], ["HB-1001", "HB-1002"], "other"],
  [["HMIS ID", "Name"], ["HB-7777", "Marisol Vega"], "unknown"],
  [["Name"], ["Marisol"], "unknown"],
  [["HMIS ID", "Name"], ["", " "], "nobody"],
])("%j: %j is nobody's, and not guessed", (headers, cells, kind) => {
  expect(whose(headers, ...cells)).toEqual({ kind });
});

test("a name that two people have is nobody's without a number", () => {
  const [first, second] = policy.policy.people.participants;
  if (first === undefined || second === undefined) throw new Error("nobody");
  const participant = [first, { ...second, name: first.name }];
  const twins = indexPolicy({ ...policy.policy, people: { participants: participant, consents: [] } });
  const rows = [["Marisol Vega"]];
  expect(whoseRows({ headers: ["Name"], rows, numbers: [2] }, [nameField], twins)).toEqual([
    { kind: "several" },
  ]);
});
