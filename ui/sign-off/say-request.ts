import type { FieldId } from "../../core/ids.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { SignOffRequest } from "../../core/sign-off/index.ts";
import { sayDay, sayList, speaker } from "../words.ts";

/**
 * What a supervisor is asked, a line each: who sends what to whom, about how many people, what stays here, and why
 * it is held.
 */
export function sayRequest(
  request: SignOffRequest,
  policy: PolicyIndex,
  language: Language,
): readonly string[] {
  const say = speaker(language);
  const { staff, channels } = policy.policy;
  const bundle = policy.bundle.get(request.bundle);
  const label = (field: FieldId) => policy.field.get(field)?.label[language] ?? field;
  const channel = channels.find(({ id }) => id === request.channel)?.label[language] ?? request.channel;
  const staying = request.staying.reduce((sum, { count }) => sum + count, 0);
  const clause = (at: number | null) => (at === null ? "" : (bundle?.escalate[at]?.why[language] ?? ""));
  return [
    say("sign-off-from", { name: staff.find(({ id }) => id === request.from)?.name ?? request.from }),
    say("sign-off-to", { who: sayList(request.recipients, language), channel }),
    say("sign-off-for", { purpose: bundle?.label[language] ?? request.bundle, count: request.people }),
    say("sign-off-fields", { fields: sayList(request.fields.map(label), language) }),
    ...(request.what === "message" && request.files > 0
      ? [say("sign-off-files", { count: request.files })]
      : []),
    say(request.what === "table" ? "sign-off-staying" : "sign-off-staying-details", { count: staying }),
    ...request.holds.map(({ code, why, clause: at }) =>
      say(why === "sign-off-after-revocation" ? "sign-off-why-revoked" : `sign-off-why-${code}`, {
        why: clause(at),
      }).trim(),
    ),
    say("sign-off-until", { day: sayDay(request.until, language) }),
  ];
}
