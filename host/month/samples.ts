import type { Policy } from "../../core/policy/index.ts";
import {
  type Declaration,
  formatDeclaration,
  type Month,
  quicknet,
  type Redrawn,
  redraw,
  roundAfter,
  sampleRule,
} from "../../core/review/index.ts";
import { type Instant, instantIn, millisOf } from "../../core/time.ts";
import type { MonthDatabase } from "../store/month.ts";
import { readDevice } from "./device-store.ts";

/** How long before the beacon's round a declaration is made: time to give its code to somebody else. */
const minutesAhead = 15;

interface Declaring {
  readonly policy: Policy;
  /** Keys of the organisation's devices; null where the policy lists none. */
  readonly known: ReadonlySet<string> | null;
  readonly now: Instant;
}

/** What would be declared of a month now, less what decides. */
export async function declarable(
  database: MonthDatabase,
  month: Month,
  { policy, known, now }: Declaring,
): Promise<Omit<Declaration, "source">> {
  const rows = await database.devices.toArray();
  const keys = new Set(rows.map(({ key }) => key));
  const senders = new Set(rows.flatMap(({ staff }) => staff));
  return {
    format: "safe-disclosure/sample/1",
    month,
    at: now,
    policy: policy.version,
    rule: sampleRule(policy),
    devices: rows.map(({ declared }) => declared).sort((a, b) => (a.key < b.key ? -1 : 1)),
    missing: {
      devices: [...(known ?? [])].filter((key) => !keys.has(key)).sort(),
      staff: policy.staff.flatMap(({ id }) => (senders.has(id) ? [] : [id])),
    },
  };
}

/** Fixes a month's sample for good, and gives its number: what is drawn from, and the round that decides. */
export async function declare(
  database: MonthDatabase,
  month: Month,
  source: "beacon" | "dice",
  declaring: Declaring,
): Promise<number> {
  const { now } = declaring;
  const declaration = formatDeclaration({
    ...(await declarable(database, month, declaring)),
    source:
      source === "dice"
        ? { kind: "dice" }
        : {
            kind: "beacon",
            chain: quicknet.chain,
            round: roundAfter(instantIn(millisOf(now) + minutesAhead * 60_000, 0)),
          },
  });
  return await database.samples.add({ month, declaration, drawn: null });
}

/** Draws for a declaration, once: what was drawn stays. */
export async function draw(
  database: MonthDatabase,
  number: number,
  value: string,
  now: Instant,
): Promise<Redrawn> {
  const row = await database.samples.get(number);
  const redrawn = await redraw(row?.declaration ?? "", value, (key) => readDevice(database, key));
  if (redrawn.kind === "drawn") {
    const { sample, proof, late } = redrawn;
    const drawn = { value, at: now, sample, proof, late };
    await database.samples
      .where("number")
      .equals(number)
      .filter((one) => one.drawn === null)
      .modify({ drawn });
  }
  return redrawn;
}
