import type { Policy } from "../../core/policy/index.ts";
import { digestOf, type Month, monthOf, parseDeclaration, timeOfRound } from "../../core/review/index.ts";
import type { Language } from "../../core/say.ts";
import { declarable } from "../../host/month/samples.ts";
import { instant } from "../../host/store/clock.ts";
import type { MonthDatabase } from "../../host/store/month.ts";
import type { Declared, DrawTrouble, SampleModel } from "../../ui/index.ts";
import { staffNames } from "./logs-model.ts";

interface Around {
  readonly policy: Policy;
  readonly known: ReadonlySet<string> | null;
  readonly language: Language;
  readonly busy: boolean;
  readonly trouble: DrawTrouble | null;
}

/** What stands of a month's sample; of the newest month that is over where none is asked for. Null without logs. */
export async function sampleModel(
  database: MonthDatabase,
  asked: Month,
  { policy, known, language, busy, trouble }: Around,
): Promise<SampleModel | null> {
  const rows = await database.devices.toArray();
  const months = [...new Set(rows.flatMap((row) => row.months))].sort().reverse();
  const now = instant();
  const over = (one: Month) => one < monthOf(now);
  const month = months.find((one) => one === asked) ?? months.find(over) ?? months[0];
  if (month === undefined) return null;
  const { rule, devices, missing } = await declarable(database, month, { policy, known, now });
  const names = staffNames(policy);
  return {
    months,
    offer: {
      month,
      over: over(month),
      rule,
      logs: devices.length,
      missingDevices: missing.devices,
      missingStaff: missing.staff.map((id) => names.get(id) ?? id),
    },
    declared: (await declaredOf(database, month)).reverse(),
    busy,
    trouble,
    names,
    bundles: new Map(policy.bundles.map(({ id, label }) => [id, label[language]])),
  };
}

async function declaredOf(database: MonthDatabase, month: Month): Promise<Declared[]> {
  const rows = await database.samples.where("month").equals(month).sortBy("number");
  return rows.flatMap(({ number, declaration: text, drawn }): Declared[] => {
    const declaration = parseDeclaration(text);
    if (declaration === null || number === undefined) return [];
    const { source } = declaration;
    const due = source.kind === "dice" || timeOfRound(source.round) <= Date.now();
    return [{ number, declaration, code: digestOf(text), due, drawn }];
  });
}
