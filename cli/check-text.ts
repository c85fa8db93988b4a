import { type SheetInput, sheetModel, speaker } from "../ui/index.ts";

/** The review sheet's words, for a terminal: what will happen, why not, what goes and what stays here. */
export function checkAsText(input: SheetInput): readonly string[] {
  const model = sheetModel(input);
  const say = speaker(input.language);
  const lines = [model.heading];
  if (model.lead !== "") lines.push(model.lead);
  lines.push(...model.also);
  if (input.check.verdict === "pass") return lines;
  for (const question of model.questions) lines.push(question.text);
  const row = (one: { readonly label: string; readonly whose: string }) =>
    one.whose === "" ? one.label : `${one.label} (${one.whose})`;
  if (model.goes.length > 0) lines.push("", `${say("goes")}:`, ...model.goes.map((one) => `  ${row(one)}`));
  if (model.stays.length > 0) {
    lines.push("", `${say("stays")}:`);
    for (const group of model.stays) {
      lines.push(`  ${group.heading}`, ...group.rows.map((one) => `    - ${row(one)}`));
    }
  }
  if (model.missing !== "") lines.push("", model.missing);
  return lines;
}
