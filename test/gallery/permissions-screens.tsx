import type { JSX } from "preact";
import type { BundleId, ConsentId, ParticipantId, PartnerId } from "../../core/ids.ts";
import { askedFor, type PermissionEvent, withRecorded, writeDown } from "../../core/permissions/index.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { NoRulesForPermissions, type PermissionsActs, PermissionsPage, speaker } from "../../ui/index.ts";
import { AskDetails } from "../../ui/permissions/ask-details.tsx";
import { emptyDraft, forBundle } from "../../ui/permissions/ask-draft.ts";
import { AskHow } from "../../ui/permissions/ask-how.tsx";
import { Ended } from "../../ui/permissions/capture/ended.tsx";
import { StepView } from "../../ui/permissions/capture/step-view.tsx";
import type { Step } from "../../ui/permissions/capture/steps.ts";
import type { Ask } from "../../ui/permissions/model.ts";
import { OnePermission } from "../../ui/permissions/one-permission.tsx";
import { PersonView } from "../../ui/permissions/person-view.tsx";
import { samplePolicy } from "../sample-policy.ts";
import { logLines } from "./log-lines.ts";

type Screen = (language: Language) => JSX.Element;

const sample = samplePolicy();
const now = "2026-11-20T16:55:00-08:00";
const today = now.slice(0, 10);
const who = "HB-1001" as ParticipantId;
const bundle = sample.bundles.find(({ id }) => id === ("housing-referral" as BundleId));
if (!bundle) throw new Error("no such bundle");
const fields = askedFor(bundle, sample).usual;
const consent = writeDown({
  id: "here-1" as ConsentId,
  participant: who,
  grantedBy: "participant",
  confirmed: [],
  evidence: "signature",
  words: "Marisol Vega",
  witness: "",
  today,
  until: "2027-02-18",
  bundle,
  partners: ["keystone", "alder-pha"] as PartnerId[],
  discloser: sample.organisation.id,
  fields: fields.filter(({ id }) => id !== ("age" as typeof id)),
});
const told = { at: now, by: "dana.whitfield@harborbridge.example", participant: who };
const drawing = { path: "M60 130L120 60L150 140L200 70L230 140L300 90L360 140L430 80L520 120" };
const events: readonly PermissionEvent[] = [
  {
    ...told,
    kind: "recorded",
    consent,
    limitations: [],
    signatures: [{ name: "Marisol Vega", drawing }],
    language: "en",
  },
  { ...told, kind: "copy-given", consent: consent.id, how: "printed" },
  {
    ...told,
    kind: "taken-back",
    consent: consent.id,
    on: today,
    how: "spoken",
    words: "She said so on the phone",
    partners: ["alder-pha"] as PartnerId[],
  },
];
const policy = indexPolicy(withRecorded(sample, events));
const sender = sample.staff[0] ?? null;
const facts = (language: Language) => ({ policy, events, lines: logLines, sender, now, language });
const acts: PermissionsActs = {
  chooseSender: async () => true,
  newId: () => "here-2" as ConsentId,
  add: async () => true,
  savePdf: async () => true,
  saveFhir: async () => true,
  print: () => {},
};
const nothing = () => {};
const ask = (language: Language): Ask | null => {
  const person = policy.participant.get(who);
  return person
    ? {
        person,
        bundle,
        partners: ["keystone", "alder-pha"] as PartnerId[],
        fields: fields.map(({ id }) => id),
        until: "2027-02-18",
        grantedBy: "participant",
        confirmed: [],
        language,
      }
    : null;
};

const step =
  (shown: Step): Screen =>
  (language) => {
    const asked = ask(language);
    return (
      <main class="sd capture" lang={language}>
        <form>
          {asked && (
            <StepView
              step={shown}
              ask={asked}
              facts={facts(language)}
              language={language}
              say={speaker(language)}
              keepOut={[]}
              onKeepOut={nothing}
              signature={{ name: "Marisol Vega", drawing }}
              onSign={nothing}
            />
          )}
        </form>
      </main>
    );
  };

const inside =
  (view: (language: Language) => JSX.Element | null): Screen =>
  (language) => (
    <main class="sd log permissions">
      <div class="stage">{view(language)}</div>
    </main>
  );

/** What the page of permissions shows, to staff and to the person whom it is handed to. */
export const permissionsScreens: Readonly<Record<string, Screen>> = {
  permissions: (language) => <PermissionsPage facts={facts(language)} acts={acts} />,
  "permissions-nobody-known": (language) => (
    <PermissionsPage facts={{ ...facts(language), sender: null }} acts={acts} />
  ),
  "permissions-no-rules": (language) => <NoRulesForPermissions language={language} />,
  "permissions-person": inside((language) => (
    <PersonView
      id={who}
      facts={facts(language)}
      acts={acts}
      say={speaker(language)}
      onSaid={nothing}
      onAsk={nothing}
      onBack={nothing}
    />
  )),
  "permissions-take-back": inside((language) => {
    const one = policy.policy.people.consents.find(({ id }) => id === "C-1001");
    const person = policy.participant.get(who);
    return one && person ? (
      <>
        <h1>Marisol Vega</h1>
        <OnePermission
          person={person}
          consent={one}
          standing="in-force"
          facts={facts(language)}
          acts={acts}
          say={speaker(language)}
          open
          onOpen={nothing}
          onSaid={nothing}
        />
      </>
    ) : null;
  }),
  "permissions-ask": inside((language) => {
    const draft = {
      ...emptyDraft(today, language),
      ...forBundle(emptyDraft(today, language), bundle.id, policy),
      evidence: "paper-seen" as const,
    };
    const both = { draft, policy, language, say: speaker(language), onChange: nothing };
    return (
      <form class="setup">
        <h1>{speaker(language)("ask-title", { name: "Marisol Vega" })}</h1>
        <AskDetails {...both} today={today} />
        <AskHow
          {...both}
          demands={{
            evidences: ["paper-seen", "signature"],
            confirm: ["no-abuser", "both-signed"],
            mayAgree: ["parent", "guardian", "participant"],
            afterRevocation: true,
          }}
          fields={fields}
        />
      </form>
    );
  }),
  "capture-hello": step("hello"),
  "capture-who": step("who"),
  "capture-why": step("why"),
  "capture-what": step("what"),
  "capture-keep-out": step("keep-out"),
  "capture-rights": step("rights"),
  "capture-sign": step("sign"),
  "capture-ended": (language) => (
    <main class="sd capture" lang={language}>
      {sender && (
        <Ended
          consent={consent}
          answer={{ keepOut: [], signatures: [{ name: "Marisol Vega", drawing }], language }}
          facts={{ ...facts(language), sender }}
          acts={acts}
          say={speaker(language)}
          onBack={nothing}
        />
      )}
    </main>
  ),
};
