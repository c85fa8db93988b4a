import { expect, test } from "vitest";
import type { SiteId } from "../../core/ids.ts";
import type { LogLine } from "../../core/log/index.ts";
import { logLines } from "../../test/gallery/log-lines.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { type SupportFacts, supportReport } from "./support-report.ts";

const canary = "Zebulon Quartz 415-555-0197";
const policy = samplePolicy();
const unprotected = (site: string, time: string) =>
  ({ ...logLines[0], kind: "unprotected", time, body: { site } }) as LogLine;
const site = (id: string, name: string) => ({ id: id as SiteId, name: { en: name, es: name } });

/** The canary stands wherever somebody's words, address or page may stand. */
const facts: SupportFacts = {
  version: "0.1.0",
  browser: "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0",
  at: "2026-11-20T16:55:00-08:00",
  loaded: {
    kind: "ok",
    policy: {
      ...policy,
      version: "7",
      organisation: { ...policy.organisation, name: canary },
      people: {
        ...policy.people,
        participants: policy.people.participants.map((one) => ({ ...one, name: { full: canary } })) as never,
      },
    },
    from: "pack",
    signedBy: canary,
    day: null,
  },
  managed: {
    organisationKey: canary,
    rules: { kind: "url", url: `https://${canary}` },
    sites: [canary],
    auditOnlyUntil: null,
    person: canary,
    unusable: ["pack"],
  },
  renewal: { at: "2026-11-20T08:00:00-08:00", came: "unreachable" },
  notAllowed: 1,
  refused: true,
  stops: false,
  sites: [site("roundcube", "Roundcube"), site(`taught-${canary}`, canary)],
  taught: [`taught-${canary}` as SiteId],
  tabs: [
    { kind: "protected", site: { en: "Roundcube", es: "Roundcube" } },
    { kind: "not-protected", site: { en: canary, es: canary } },
  ],
  lines: [...logLines, unprotected("roundcube", "2026-11-19T09:00:00-08:00")],
};

test("a report holds versions, codes, counts and days", () => {
  expect(JSON.parse(supportReport(facts))).toEqual({
    safeDisclosure: "0.1.0",
    browser: facts.browser,
    at: facts.at,
    rules: { state: "pack", version: "7", validUntil: null, signed: true },
    managed: {
      set: ["organisationKey", "packUrl", "sites", "person"],
      unusable: ["pack"],
      pagesNotAllowed: 1,
      lookedAt: "2026-11-20T08:00:00-08:00",
      came: "unreachable",
    },
    faults: { sitesRefused: true, cannotStopRequests: true },
    sites: [
      { site: "roundcube", tabsProtected: 1, tabsNotProtected: 0, selfTestFailedOn: "2026-11-19" },
      { site: "taught here", tabsProtected: 0, tabsNotProtected: 1 },
    ],
    log: { lines: logLines.length + 1, last: "2026-11-19" },
  });
});

test("no value, name, address or page is in a report", () => {
  const broken = { file: "agency/people.json", path: canary, message: canary };
  const reports = [
    supportReport(facts),
    supportReport({ ...facts, loaded: { kind: "broken", problems: [broken] } }),
    supportReport({ ...facts, loaded: { kind: "none" } }),
  ].join("\n");
  expect(reports).not.toContain("Zebulon");
  expect(reports).not.toContain("0197");
  for (const { name, email } of policy.staff) {
    expect(reports).not.toContain(name);
    expect(reports).not.toContain(email);
  }
  for (const line of logLines)
    if (line.kind === "entry") expect(reports).not.toContain(line.body.sender.address);
});
