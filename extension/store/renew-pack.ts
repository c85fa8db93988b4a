import type { VerifyBytes } from "../../core/signature.ts";
import type { Instant } from "../../core/time.ts";
import type { Database } from "../../host/store/database.ts";
import { fetchPack } from "./fetch-pack.ts";
import { type Managed, readManaged } from "./managed.ts";
import { type TakeRefusal, takePack } from "./take-pack.ts";

/** What came of looking for the organisation's rules; each has `deploy-came-<code>`. */
export const renewalCodes = [
  "taken",
  "no-key",
  "unreachable",
  "not-there",
  "not-json",
  "not-a-pack",
  "newer",
  "unsigned",
  "other-key",
  "changed",
  "older",
] as const satisfies readonly (TakeRefusal | string)[];
type Came = (typeof renewalCodes)[number];

interface Surroundings {
  readonly database: Database;
  readonly managed: Managed;
  readonly fetch: typeof globalThis.fetch;
  readonly verify: VerifyBytes;
  readonly now: () => Instant;
}

/**
 * Takes the rules that the organisation set for this browser, or fetches them from where it said. Whatever goes
 * wrong, the rules that stand stay, and what came of it is kept to be told. Null where it set neither.
 */
export async function renewPack(surroundings: Surroundings): Promise<Came | null> {
  const { database, managed, verify, now } = surroundings;
  const { rules, organisationKey } = await readManaged(managed);
  if (rules === null) {
    await database.kept.delete("renewal");
    return null;
  }
  const came = organisationKey === null ? "no-key" : await look();
  await database.kept.put({ id: "renewal", at: now(), came });
  return came;

  async function look(): Promise<Came> {
    const given =
      rules?.kind === "url"
        ? await fetchPack(rules.url, surroundings.fetch)
        : ({ kind: "fetched", json: rules?.json } as const);
    if (given.kind !== "fetched") return given.kind;
    const name = rules?.kind === "url" ? fileOf(rules.url) : "managed settings";
    return (await takePack({ name, json: given.json }, database, managed, verify)) ?? "taken";
  }
}

const fileOf = (url: string) => new URL(url).pathname.split("/").at(-1) || new URL(url).hostname;
