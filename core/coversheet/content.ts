import { type Item, isDisclosed } from "../decide/index.ts";
import { type Bundle, excludedLabels, type Notice } from "../policy/index.ts";
import type { Language } from "../say.ts";
import { dayOf } from "../time.ts";
import type { CoverSheet, CoverSheetInput } from "./cover-sheet.ts";
import { includedLabels, listedFields } from "./included.ts";
import { permissionSentences } from "./permission.ts";
import { sayDay } from "./say-day.ts";
import { aboutWords, fromWords, toWords } from "./who.ts";

/**
 * Null where a sheet would tell more than the message: the bundle carries none (one on a survivor's appointment
 * mail is dangerous), or nothing about a person leaves. It never knows what was taken out, so it cannot tell.
 */
export function coverSheet(input: CoverSheetInput): CoverSheet | null {
  const { decision, policy, language, say } = input;
  const bundle = decision.bundle === null ? undefined : policy.bundle.get(decision.bundle);
  if (bundle === undefined || bundle.coverSheet === "none") return null;
  const items = decision.items.filter((item) => isDisclosed(item, bundle.urgent));
  if (items.length === 0) return null;
  const organisation = policy.policy.organisation;
  const notices = policy.policy.notices.filter((notice) => decision.notices.includes(notice.id));
  const explainsScope = notices.some(asksForScope) && items.some(goesByConsent);
  const date = sayDay(dayOf(input.now), say);
  return {
    language,
    at: input.now,
    title: bundle.label[language],
    subtitle: say("coversheet-subtitle", { reference: input.reference, date }),
    reference: input.reference,
    facts: factsOf(input, items, bundle),
    included: { heading: say("coversheet-included"), labels: includedLabels(items, policy, language, say) },
    excluded: {
      heading: say("coversheet-excluded"),
      labels: excludedLabels(bundle, policy.policy, listedFields(items, policy)).map(
        (label) => label[language],
      ),
    },
    notices: [
      ...notices.map((notice) => noticeIn(notice, language)),
      ...(explainsScope
        ? [{ language, text: say("coversheet-scope", { organisation: organisation.name }) }]
        : []),
    ],
    explainsScope,
    footer: say("coversheet-footer", { contact: organisation.contact }),
  };
}

function factsOf(input: CoverSheetInput, items: readonly Item[], bundle: Bundle): CoverSheet["facts"] {
  const { say, language } = input;
  const facts: readonly (readonly [string, string])[] = [
    ["coversheet-from", fromWords(input)],
    ["coversheet-to", toWords(input)],
    ["coversheet-about", aboutWords(items, input)],
    ["coversheet-purpose", bundle.purpose.statement[language]],
    ["coversheet-permission", permissionSentences(items, input).join("; ")],
  ];
  return facts.flatMap(([label, text]) => (text === "" ? [] : [{ label: say(label), text }]));
}

/** Without a consent (42 CFR 2.51) there is no scope to explain. */
function goesByConsent({ permissions }: Item): boolean {
  return permissions.some(({ kind }) => kind === "consent");
}

/** 42 CFR 2.32(b): its notice goes with a copy of the consent or an explanation of its scope. */
function asksForScope(notice: Notice): boolean {
  return notice.source?.startsWith("42 CFR 2.32") ?? false;
}

function noticeIn(notice: Notice, language: Language): CoverSheet["notices"][number] {
  const text = notice.text[language];
  return { language: text === notice.text.en ? "en" : language, text };
}
