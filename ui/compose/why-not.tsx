import type { Item } from "../../core/decide/index.ts";
import type { FieldId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import { sayReason } from "../review/reason.ts";
import { fieldLabel } from "../review/rows.ts";
import { sayList } from "../words.ts";
import type { Prepared } from "./prepared.ts";

interface WhyNotProps {
  readonly prepared: Prepared;
  /** Fields that the open record has: only that they are there, never what they say. */
  readonly present: readonly FieldId[];
  readonly say: Say;
}

/** "Why not?": what this form does not ask for, and the reason of each. What the open record holds comes first. */
export function WhyNot({ prepared: { form, input }, present, say }: WhyNotProps) {
  const here = form.refused.filter(({ field }) => present.includes(field));
  const others = form.refused.filter(({ field }) => !present.includes(field));
  const unlisted = present.filter(
    (id) => !form.refused.some(({ field }) => field === id) && !isTaken(form, id),
  );
  if (form.refused.length + unlisted.length === 0) return null;
  const { language, policy } = input;
  return (
    <details class="why-not">
      <summary>{say("compose-why-not", { count: form.refused.length + unlisted.length })}</summary>
      {here.length + unlisted.length > 0 && <h3>{say("compose-in-record")}</h3>}
      <Reasons items={here} input={input} say={say} />
      {unlisted.length > 0 && (
        <p>
          <b>
            {sayList(
              unlisted.map((id) => policy.field.get(id)?.label[language] ?? id),
              language,
            )}
          </b>
          <br />
          {say("compose-unlisted")}
        </p>
      )}
      {here.length + unlisted.length > 0 && others.length > 0 && <h3>{say("compose-others")}</h3>}
      <Reasons items={others} input={input} say={say} />
    </details>
  );
}

const isTaken = ({ sections, more }: Prepared["form"], id: FieldId) =>
  [...sections.flatMap(({ lines }) => lines), ...more].some(({ takes }) =>
    takes.some(({ field }) => field === id),
  );

interface ReasonsProps {
  readonly items: readonly Item[];
  readonly input: Prepared["input"];
  readonly say: Say;
}

/** Details that stay out for one reason share its sentence. */
function Reasons({ items, input, say }: ReasonsProps) {
  const byReason = new Map<string, string[]>();
  for (const item of items) {
    const [reason] = item.reasons;
    const sentence = reason ? sayReason(input, reason, item, say) : "";
    byReason.set(sentence, [...(byReason.get(sentence) ?? []), fieldLabel(input, item, say)]);
  }
  return (
    <>
      {[...byReason].map(([sentence, labels]) => (
        <p key={sentence}>
          <b>{sayList([...new Set(labels)], input.language)}</b>
          <br />
          {sentence}
        </p>
      ))}
    </>
  );
}
