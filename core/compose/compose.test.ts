import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { factsOf, noChoices } from "../decide/index.ts";
import { compile } from "../detect/index.ts";
import { check } from "../disclose/index.ts";
import type { BundleId, ChannelId, ParticipantId } from "../ids.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { Language } from "../say.ts";
import { fill, formFor, fromPolicy, linesOf, wantedFields, write } from "./index.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const now = "2026-11-20T16:55:00-08:00";
const dana = "dana.whitfield@harborbridge.example";

interface Given {
  readonly bundle: string;
  readonly person: string;
  readonly to: string;
  readonly sender?: string;
  readonly channel?: string;
}

function prepare({ bundle, person, to, sender = dana, channel = "encrypted-mail" }: Given) {
  const message = {
    sender,
    recipients: [{ address: to, name: null, via: "to" as const }],
    channel: channel as ChannelId,
  };
  const id = person as ParticipantId;
  const choices = { ...noChoices, bundle: bundle as BundleId, participant: id };
  const facts = factsOf({ message, people: [{ kind: "participant", id }], policy, choices, now });
  const form = formFor(facts, id);
  if (!form) throw new Error("no such bundle");
  const sent = (text: OutgoingMessage["body"]) =>
    check(
      { ...message, subject: "", body: text, fields: [], attachments: [] },
      { policy, knowledge, now, choices },
    );
  return { form, sent, participant: policy.participant.get(id) };
}
const toKeystone = { bundle: "housing-referral", person: "HB-1001", to: "jordan.ames@keystonehomes.example" };

/** What stands in a real record, by field. */
const typical: Readonly<Record<string, string>> = {
  "participant-name": "Marisol Vega",
  "preferred-name": "Mari",
  age: "37",
  language: "Spanish",
  "contact-preference": "Text in the evening",
  phone: "415-555-0141",
  email: "marisol.vega@mail.example",
  "mailing-address": "PO Box 312, Alder, CA 94110",
  "eligibility-program": "Rapid re-housing",
  "homeless-status": "Category 1",
  "income-band": "30% of area median",
  "document-readiness": "ID and birth certificates in hand",
  "household-size": "3",
  "household-member-name": "Mateo Vega, Lucia Vega",
  "household-member-age": "9, 6",
  "household-bedrooms-needed": "2",
  "service-animal": "One cat",
  "housing-barrier": "No landlord references",
  "accessibility-need": "Ground floor",
  transportation: "Bus only",
  "safety-note": "Please call before you visit",
};

test.each<Language>(["en", "es"])(
  "a housing referral in %s that the form made is covered as it stands",
  (language) => {
    const { form, sent } = prepare(toKeystone);
    const values = new Map(
      linesOf(form).flatMap(({ key, field }) => (typical[field.id] ? [[key, typical[field.id] ?? ""]] : [])),
    );
    expect(values.size).toBe(Object.keys(typical).length);
    const { text, html } = write({ form, values, note: "", closing: ["Dana Whitfield"], language });
    for (const body of [
      { format: "text", source: text },
      { format: "html", source: html },
    ] as const) {
      const { verdict, plan, decision } = sent(body);
      expect(plan.edits).toEqual([]);
      expect([verdict, decision.missing]).toEqual(["covered", []]);
    }
    expect(text).toMatchSnapshot();
  },
);

test("whatever a form asks for may leave once it is written", () => {
  const { bundles, partners, people, staff } = policy.policy;
  const stripped: string[] = [];
  let asked = 0;
  for (const bundle of bundles.filter(({ form }) => form !== undefined))
    for (const partner of partners.filter(({ kind }) => bundle.recipients.includes(kind)))
      for (const { id, programs, name, household, alsoKnownAs } of people.participants) {
        const sender = staff.find((one) =>
          one.programs.some((programme) => programs.includes(programme)),
        )?.email;
        const [address = ""] = partner.addresses;
        const to = address.startsWith("@") ? `somebody${address}` : address;
        const [channel = "mail"] = partner.channels.filter((one) => bundle.channels.includes(one));
        const { form, sent } = prepare({
          bundle: bundle.id,
          person: id,
          to,
          channel,
          ...(sender && { sender }),
        });
        const lines = linesOf(form).filter(({ field }) => typical[field.id]);
        if (lines.length === 0) continue;
        asked += lines.length;
        const own: Readonly<Record<string, string>> = {
          "participant-name": `${name.given} ${name.family}`,
          "preferred-name": alsoKnownAs[0] ?? "",
          "household-member-name": household.map((one) => one.name).join(", "),
          phone: "415-555-0177",
          email: "somebody@mail.example",
        };
        const values = new Map(
          lines.map(({ key, field }) => [key, own[field.id] ?? typical[field.id] ?? ""]),
        );
        const { text } = write({ form, values, note: "", closing: [], language: "en" });
        const { plan, decision } = sent({ format: "text", source: text });
        const lost = decision.items.filter(({ outcome }) => outcome === "strip" || outcome === "reduce");
        if (plan.edits.length > 0)
          stripped.push(
            `${bundle.id} ${id} ${partner.id}: ${lost.map(({ id: item, reasons }) => `${item} ${reasons[0]?.code}`)}`,
          );
      }
  expect(stripped).toEqual([]);
  expect(asked).toBeGreaterThan(300);
});

test("a birth date is asked for as an age, and never read as more", () => {
  const { form } = prepare(toKeystone);
  const page = { kind: "page", label: "DOB" } as const;
  const recorded = [{ field: "date-of-birth" as never, value: "03/14/1989", source: page }];
  expect(fill(form, recorded, "en", "2026-11-20").get("age")).toEqual({
    value: "37",
    source: page,
  });
});

test("a record is asked for nothing that may not leave", () => {
  const { form } = prepare(toKeystone);
  const wanted: readonly string[] = wantedFields(form);
  for (const field of ["ssn", "current-location", "substance-use", "religion", "immigration-status"])
    expect(wanted).not.toContain(field);
  expect(wanted).toContain("date-of-birth");
});

test("what is not offered says why", () => {
  const { form } = prepare(toKeystone);
  const why = (field: string) => form.refused.find((item) => item.field === field)?.reasons[0]?.code;
  expect([why("ssn"), why("current-location"), why("confidential-location")]).toEqual([
    "not-named",
    "asked",
    "never",
  ]);
});

test("of a household only those are named who may be", () => {
  const { form, participant } = prepare({ ...toKeystone, bundle: "housing-referral", person: "HB-1001" });
  const names = form.sections
    .flatMap(({ lines }) => lines)
    .find(({ field }) => field.id === "household-member-name");
  expect(names?.members).toEqual([0, 1]);
  if (!participant) throw new Error("no such person");
  const known = new Map(fromPolicy(participant, form));
  expect(known.get("household-member-name")?.value).toBe("Mateo Vega, Lucia Vega");
  expect(known.get("phone")?.value).toBe("415-555-0141");
});

test("another name that somebody is known by may be one they left behind: it is not given as the preferred one", () => {
  const { form, participant } = prepare({ ...toKeystone, bundle: "warm-handoff", person: "HB-1001" });
  if (!participant) throw new Error("no such person");
  expect(linesOf(form).map(({ field }) => field.id)).toContain("preferred-name");
  const known = fromPolicy({ ...participant, alsoKnownAs: ["A former name"] }, form);
  expect(JSON.stringify(known)).not.toContain("A former name");
});

test("without a permission there is nothing to ask for", () => {
  const { form } = prepare({ ...toKeystone, person: "HB-1002" });
  expect(linesOf(form)).toEqual([]);
  expect(form.refused.length).toBeGreaterThan(10);
});
