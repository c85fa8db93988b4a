import type { JSX } from "preact";
import type { LeftOut } from "../../core/bring-in/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import type { Language } from "../../core/say.ts";
import { type BringInActs, BringInPage, type BringInStage, NoRules } from "../../ui/index.ts";

type Screen = (language: Language) => JSX.Element;

const nothing = () => {};
const acts: BringInActs = {
  chooseFiles: nothing,
  drop: nothing,
  template: nothing,
  cancel: nothing,
  mapProject: nothing,
  useProjects: nothing,
  save: nothing,
  undo: nothing,
};
const screen =
  (stage: BringInStage): Screen =>
  (language) => <BringInPage stage={stage} language={language} acts={acts} />;

const programme = (id: string, name: string) => ({ id: id as ProgrammeId, name });
const all = [programme("housing-stability", "Housing Stability"), programme("victim-services", "Safe Steps")];
const projects: Extract<BringInStage, { kind: "projects" }> = {
  kind: "projects",
  projects: [
    {
      id: "1",
      name: "Housing Stability",
      organisation: "Harbor Bridge",
      victimServices: false,
      people: 412,
      may: all,
    },
    {
      id: "2",
      name: "Transitional Housing for Families, North",
      organisation: "Alder House",
      victimServices: null,
      people: 38,
      may: all.slice(1),
    },
    {
      id: "3",
      name: "Safe Nights",
      organisation: "Safe Steps",
      victimServices: true,
      people: 1,
      may: all.slice(1),
    },
  ],
  chosen: new Map([["1", "housing-stability" as ProgrammeId]]),
  refusal: null,
};
const left: readonly LeftOut[] = [
  { file: "Client.csv", why: "no-name", what: "", count: 12, rows: [5, 9, 12, 31, 40] },
  { file: "Client.csv", why: "bad-date", what: "DOB", count: 1, rows: [77] },
  { file: "Exit.csv", why: "protected-destination", what: "Destination", count: 9, rows: [] },
  { file: "Organization.csv", why: "victim-services", what: "Safe Nights", count: 1, rows: [] },
];
const start = { kind: "start", standing: null, said: null, refusal: null } as const;

/** What the page that brings in people shows. */
export const bringInScreens: Readonly<Record<string, Screen>> = {
  "bring-in": screen(start),
  "bring-in-no-rules": (language) => <NoRules language={language} />,
  "bring-in-consents": screen({
    kind: "summary",
    summary: {
      people: 0,
      changes: { added: 0, changed: 0, gone: 0 },
      facts: 0,
      consents: 3,
      limitations: 1,
      signed: false,
      left: [
        {
          file: "consents.json",
          why: "fhir-deny",
          what: "entry[4].resource.provision.provision[1]",
          count: 1,
          rows: [],
        },
        {
          file: "consents.json",
          why: "does-not-fit",
          what: "entry[2].resource.provision.provision[0].data",
          count: 1,
          rows: [],
        },
      ],
      unopened: [],
    },
  }),
  "bring-in-saved": screen({
    ...start,
    standing: { people: 412, consents: 2, limitations: 0, at: "2026-11-20T16:55:00-08:00", canUndo: true },
    said: "saved",
  }),
  "bring-in-refused": screen({ ...start, refusal: { why: "no-column", file: "Client.csv", column: "DOB" } }),
  "bring-in-reading": screen({ kind: "reading", done: 0.4 }),
  "bring-in-projects": screen(projects),
  "bring-in-too-many": screen({ ...projects, refusal: { why: "too-many", count: 48_112, most: 10_000 } }),
  "bring-in-summary": screen({
    kind: "summary",
    summary: {
      people: 412,
      changes: { added: 400, changed: 11, gone: 3 },
      facts: 2_310,
      consents: 2,
      limitations: 1,
      signed: true,
      left,
      unopened: ["Disabilities.csv", "HealthAndDV.csv", "YouthEducationStatus.csv"],
    },
  }),
};
