import type { Policy } from "../../core/policy/index.ts";
import type { Month } from "../../core/review/index.ts";
import { declare, draw } from "../../host/month/samples.ts";
import { download } from "../../host/page/download.ts";
import { instant } from "../../host/store/clock.ts";
import type { MonthDatabase } from "../../host/store/month.ts";
import type { DrawTrouble, SampleActs } from "../../ui/index.ts";

export interface Drawing {
  readonly busy: boolean;
  readonly trouble: DrawTrouble | null;
}

interface Around {
  readonly database: MonthDatabase;
  readonly policy: Policy;
  readonly known: ReadonlySet<string> | null;
  /** The browser does not give or keep what it is asked for. */
  readonly closed: () => void;
}

/** Declares, draws, and hands out the files by which an outsider draws again. */
export function samplingActs(
  { database, policy, known, closed }: Around,
  show: (drawing: Drawing) => void,
): SampleActs {
  const idle: Drawing = { busy: false, trouble: null };
  const save = async (number: number, what: "declaration" | "value") => {
    const row = await database.samples.get(number);
    const text = what === "declaration" ? row?.declaration : row?.drawn?.value;
    if (row && text !== undefined)
      download(`${what}-${row.month}-${number}.json`, new Blob([text], { type: "application/json" }));
  };
  async function declared(month: Month, source: "beacon" | "dice"): Promise<void> {
    show({ busy: true, trouble: null });
    const number = await declare(database, month, source, { policy, known, now: instant() });
    await save(number, "declaration");
    show(idle);
  }
  async function drawn(number: number, value: string): Promise<void> {
    show({ busy: true, trouble: null });
    const redrawn = await draw(database, number, value, instant());
    show(redrawn.kind === "drawn" ? idle : { busy: false, trouble: redrawn });
  }
  return {
    declare: (month, source) => void declared(month, source).catch(closed),
    draw: (number, value) => void drawn(number, value).catch(closed),
    save: (number, what) => void save(number, what).catch(closed),
  };
}
