import { peopleOf } from "../../core/bring-in/index.ts";
import { compile } from "../../core/detect/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import type { Policy } from "../../core/policy/index.ts";
import { readGiven } from "../../host/bring-in/read-given.ts";
import { mostPeople } from "../../host/store/brought.ts";
import { manyInHmis } from "../hmis-export.ts";
import { manyPeople, withPeople } from "../many-people.ts";
import { median, milliseconds, type Row } from "./time.ts";

const most = 10_000;
const mostFrame = 1_000;

/** An export of 100,000 people, read and made into people; and what knowing as many as may be costs a frame. */
export async function bringInRows(policy: Policy): Promise<readonly Row[]> {
  const given = [...manyInHmis(100_000, 2026)].map(([path, text]) => ({ path, blob: new Blob([text]) }));
  const size = given.reduce((sum, { blob }) => sum + blob.size, 0) / 1024 / 1024;
  const surroundings = { day: "2026-11-20", referenceOf: (id: string) => `reference-${id}` };
  const programmes = policy.organisation.programs;
  const start = performance.now();
  const read = await readGiven(given, {
    policy,
    known: new Set(),
    asked: { en: "", es: "" },
    surroundings,
    onProgress: () => {},
  });
  if (read.kind !== "hmis") throw new Error("it is an export");
  const mapping = new Map([["P-1", "housing-stability" as ProgrammeId]]);
  const { people } = peopleOf(read.export, mapping, programmes, surroundings);
  const time = performance.now() - start;
  if (people.participants.length !== 100_000) throw new Error("somebody was lost");
  const many = manyPeople(mostPeople, "housing-stability");
  const frame = median(3, () => compile(withPeople(policy, structuredClone(many))));
  return [
    {
      what: `HMIS export of 100,000 people, ${size.toFixed(0)} MB`,
      figure: milliseconds(time),
      target: `at most ${most / 1000} s`,
      met: time <= most,
    },
    {
      what: `  ${mostPeople.toLocaleString("en")} people in a frame, copied and compiled`,
      figure: milliseconds(frame),
      target: `at most ${mostFrame / 1000} s`,
      met: frame <= mostFrame,
    },
  ];
}
