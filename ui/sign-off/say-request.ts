import type { FieldId } from "../../core/ids.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { SignOffRequest } from "../../core/sign-off/index.ts";
import { sayDay, sayList, speaker } from "../words.ts";

/** What a supervisor is asked, a line each: who sends what to whom, about how many people, and what stays here. */
export function sayRequest(
  request: SignOffRequest,
  policy: PolicyIndex,
  language: Language,
): readonly string[] {
  const say = speaker(language);
  const { bundles, staff, channels } = policy.policy;
  const label = (field: FieldId) => policy.field.get(field)?.label[language] ?? field;
  const channel = channels.find(({ id }) => id === request.channel)?.label[language] ?? request.channel;
  const purpose = bundles.find(({ id }) => id === request.bundle)?.label[language] ?? request.bundle;
  const staying = request.staying.reduce((sum, { count }) => sum + count, 0);
  return [
    say("sign-off-from", { name: staff.find(({ id }) => id === request.from)?.name ?? request.from }),
    say("sign-off-to", { who: sayList(request.recipients, language), channel }),
    say("sign-off-for", { purpose, count: request.people }),
    say("sign-off-fields", { fields: sayList(request.fields.map(label), language) }),
    say("sign-off-staying", { count: staying }),
    say("sign-off-until", { day: sayDay(request.until, language) }),
  ];
}
