import type { JSX } from "preact";
import { account } from "../../core/accounting/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { Language } from "../../core/say.ts";
import {
  AccountingPage,
  type AccountingPageProps,
  accountingPaper,
  shownRows,
  speaker,
} from "../../ui/index.ts";
import { accountingLines } from "../accounting-log.ts";
import { sampleIndex } from "../sample-policy.ts";

const { policy } = sampleIndex();
const people = policy.people.participants.map(({ id, reference, name }) => ({
  reference,
  label: `${name.given} ${name.family} (${id})`,
}));
const today = "2026-11-20";
const wanted = {
  participant: people[0]?.reference ?? "",
  rule: "all" as const,
  from: "2020-11-20",
  to: today,
};

const to = (kind: string, person: string | null): EntryBody["recipients"] =>
  policy.partners
    .filter((partner) => partner.kind === kind)
    .slice(0, 1)
    .map(({ id, name, addresses: [address = ""] }) => ({
      kind: "partner",
      via: "to",
      address: address.startsWith("@") ? `desk${address}` : address,
      name: person,
      partner: { id, name, kind },
      participant: null,
    }));
const report = [{ kind: "mandated-report", id: "report", until: null, participant: wanted.participant }];
const lines = accountingLines([
  { at: "2026-02-11T10:00:00-08:00" },
  { at: "2026-05-04T10:00:00-08:00" },
  {
    at: "2026-09-21T10:00:00-08:00",
    recipients: to("law-enforcement", "Sgt. R. Pacheco"),
    permissions: report,
  },
  { kind: "request", recipients: to("school", null), permissions: [], included: [] },
  {
    kind: "unreviewed",
    recipients: to("county-program", null),
    permissions: [],
    included: [],
    purpose: null,
  },
  { kind: "unreviewed", participants: [] },
]);

function screenOf(language: Language, change: Partial<AccountingPageProps>, empty = false): JSX.Element {
  const say = speaker(language);
  const accounting = account({
    ...wanted,
    lines: empty ? [] : lines,
    asked: today,
    codeOf: () => null,
  });
  const rows = shownRows(accounting, policy, language, say);
  const agency = policy.organisation.name;
  const paper = accountingPaper({ accounting, rows, person: "", agency, today, language, say });
  const request = { ...wanted, title: "Privacy officer", longer: null, given: null };
  const requests = [
    { ...request, id: "1", asked: "2026-11-18" },
    { ...request, id: "2", asked: "2026-06-01", longer: "The paper file is in another office" },
    { ...request, id: "3", asked: "2026-05-01", given: { on: "2026-05-20", copy: paper } },
  ];
  const nothing = async () => {};
  return (
    <AccountingPage
      people={people}
      shown={{ wanted, accounting, rows, request: requests[0] ?? null }}
      requests={requests}
      lost={0}
      told=""
      today={today}
      language={language}
      acts={{
        show: nothing,
        save: nothing,
        record: nothing,
        extend: nothing,
        give: nothing,
        saveCopy: nothing,
      }}
      {...change}
    />
  );
}

export const accountingScreens: Readonly<Record<string, (language: Language) => JSX.Element>> = {
  "accounting-start": (language) => screenOf(language, { shown: null, requests: [] }),
  "accounting-shown": (language) => screenOf(language, {}),
  "accounting-none": (language) =>
    screenOf(
      language,
      { requests: [], told: speaker(language)("accounting-told-shown", { count: 0 }) },
      true,
    ),
  "accounting-no-rules": (language) => screenOf(language, { people: [], shown: null, requests: [], lost: 1 }),
};
