import type { Item } from "../../core/decide/index.ts";
import type { FieldId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import type { PermissionDraft } from "../review/model.ts";
import { sayReason } from "../review/reason.ts";
import { fieldLabel } from "../review/rows.ts";
import type { Prepared } from "./prepared.ts";

interface WhyNotProps {
  readonly prepared: Prepared;
  /** Fields that the open record has: only that they are there, never what they say. */
  readonly present: readonly FieldId[];
  /** What a permission would let go; null where none would help. */
  readonly ask: PermissionDraft | null;
  readonly say: Say;
  readonly onRecord: () => void;
}

/** "Why not?": what this form does not ask for, and the reason of each. What the open record holds comes first. */
export function WhyNot({ prepared: { form, input }, present, ask, say, onRecord }: WhyNotProps) {
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
        <Because
          sentence={say("compose-unlisted")}
          labels={unlisted.map((id) => policy.field.get(id)?.label[language] ?? id)}
        />
      )}
      {here.length + unlisted.length > 0 && others.length > 0 && <h3>{say("compose-others")}</h3>}
      <Reasons items={others} input={input} say={say} />
      {ask && (
        <p>
          {say("compose-permission-helps", { count: ask.fields.length })}{" "}
          <button type="button" class="link" onClick={onRecord}>
            {say("compose-record-permission")}
          </button>
        </p>
      )}
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
        <Because key={sentence} sentence={sentence} labels={[...new Set(labels)]} />
      ))}
    </>
  );
}

function Because({ sentence, labels }: { readonly sentence: string; readonly labels: readonly string[] }) {
  return (
    <div>
      <p>
        <b>{sentence}</b>
      </p>
      <ul class="names">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
