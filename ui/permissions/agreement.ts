import type { Limitation, Signature } from "../../core/permissions/index.ts";
import type { Consent, PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { sayDay, sayList, speaker } from "../words.ts";
import { nameOf } from "./find.ts";
import { labelsOf, purposesOf, receiversOf } from "./labels.ts";

/** What somebody agreed to, ready to be read, printed and saved. */
export interface Agreement {
  readonly language: Language;
  readonly title: string;
  readonly from: string;
  readonly date: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly rightsHeading: string;
  readonly rights: readonly string[];
  readonly signedHeading: string;
  readonly signatures: readonly Signature[];
  /** Said beside the name of who drew a signature too. */
  readonly drawnToo: string;
}

interface Given {
  readonly consent: Consent;
  readonly limitations: readonly Limitation[];
  readonly signatures: readonly Signature[];
}

/** What 45 CFR 164.508(c) and 42 CFR 2.31(a) want on the paper, in the person's language. */
export function agreementOf(
  { consent, limitations, signatures }: Given,
  policy: PolicyIndex,
  language: Language,
): Agreement {
  const say = speaker(language);
  const { organisation } = policy.policy;
  const list = (words: readonly string[]) => sayList(words, language);
  const fields = labelsOf(
    [...consent.covers, ...consent.specific.flatMap(({ fields: own }) => own)],
    policy,
    language,
  );
  const kept = labelsOf(
    limitations.flatMap(({ excludes }) => excludes),
    policy,
    language,
  );
  const by = consent.coSignedBy ? [consent.grantedBy, consent.coSignedBy] : [consent.grantedBy];
  const lines = [
    ["agreement-about", nameOf(policy, consent.participant)],
    ["agreement-discloser", organisation.name],
    ["agreement-to", list(receiversOf(consent, policy, say))],
    ["agreement-for", purposesOf(consent, policy, language).join("; ")],
    ["agreement-what", fields.join("; ")],
    ["agreement-kept-out", kept.join("; ")],
    ["agreement-until", consent.until === null ? "" : sayDay(consent.until, language)],
    ["agreement-by", by.map((one) => say(`agreed-${one}`)).join("; ")],
    ["agreement-how", say(`permissions-how-${consent.method}`)],
    ["agreement-witness", consent.witness ?? ""],
  ] as const;
  return {
    language,
    title: say("agreement-title"),
    from: organisation.name,
    date: sayDay(consent.signedOn, language),
    lines: lines.flatMap(([label, value]) => (value === "" ? [] : [{ label: say(label), value }])),
    rightsHeading: say("capture-rights"),
    rights: rightsOf(consent, organisation, language),
    signedHeading: say("agreement-signed"),
    signatures,
    drawnToo: say("agreement-drawn"),
  };
}

/** The statements that the person was given, in plain words (45 CFR 164.508(c)(2), 42 CFR 2.31(a)(4)-(6)). */
export function rightsOf(
  { statements }: Pick<Consent, "statements">,
  { name, contact }: PolicyIndex["policy"]["organisation"],
  language: Language,
): readonly string[] {
  const say = speaker(language);
  return statements.map((one) => say(`statement-${one}`, { name, contact }));
}
