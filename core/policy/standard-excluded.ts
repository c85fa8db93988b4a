import type { FieldId } from "../ids.ts";
import type { Words } from "../say.ts";
import type { Bundle } from "./bundle.ts";
import { coversField, lineFor } from "./entries.ts";
import type { AboutKind, Field } from "./field.ts";
import type { LeftOut } from "./left-out.ts";
import type { Policy } from "./policy.ts";

const everyone: readonly AboutKind[] = ["participant", "household", "other"];

/** The bundle lets the field go without a permission that names it, about anyone. */
const goes = (bundle: Bundle, field: Field): boolean =>
  everyone.some((about) => {
    const { listed } = lineFor(bundle, field, about);
    return listed === "required" || listed === "optional";
  });

/**
 * What this kind of disclosure never holds, in a few lines that are the same for every participant, less what is
 * included (42 CFR 2.13(c)). A line that is not true as a whole gives way to those of its parts that are.
 */
export function excludedLabels(
  bundle: Bundle,
  policy: Pick<Policy, "fields" | "leftOut">,
  included: readonly FieldId[],
): readonly Words[] {
  const left = policy.fields.filter((field) => !goes(bundle, field) && !included.includes(field.id));
  const staysOut = (entry: string | LeftOut): boolean =>
    typeof entry === "string"
      ? policy.fields.every((field) => !coversField([entry], field) || left.includes(field))
      : entry.of.every(staysOut);
  const labels: Words[] = [];
  const say = (line: LeftOut): void => {
    if (staysOut(line)) labels.push(line.label);
    else for (const part of line.of) if (typeof part !== "string") say(part);
  };
  policy.leftOut.forEach(say);
  return labels;
}
