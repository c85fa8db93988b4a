import * as z from "zod/mini";
import { type Day, isDay } from "../../core/time.ts";
import { originOf } from "./origin.ts";

/** `browser.storage.managed`, as far as it is read here. Firefox rejects where nothing at all is set. */
export interface Managed {
  get(keys: null): Promise<Record<string, unknown>>;
}

/**
 * What whoever runs the agency's browsers set for all of them; its names and words stand in
 * `extension/public/managed-settings.json`. Nobody who uses the browser can change any of it.
 */
export interface ManagedSettings {
  /** The code of the organisation's key. */
  readonly organisationKey: string | null;
  /** The rules themselves, else where they are fetched; null where people choose the file by hand. */
  readonly rules:
    | { readonly kind: "value"; readonly json: unknown }
    | { readonly kind: "url"; readonly url: string }
    | null;
  /** Match patterns. */
  readonly sites: readonly string[];
  /** The last day on which nothing is held. */
  readonly auditOnlyUntil: Day | null;
  /** The work address of whoever uses this browser. */
  readonly person: string | null;
  /** Settings that are there and that we can't read. */
  readonly unusable: readonly ManagedName[];
}

const filled = z.string().check(z.minLength(1));
const https = z.string().check(z.refine((text) => URL.canParse(text) && new URL(text).protocol === "https:"));

/** Each setting by its name. Chromium hands over what fits the schema only; Firefox hands over anything. */
const shapes = {
  organisationKey: filled,
  pack: z.union([filled, z.record(z.string(), z.unknown())]),
  packUrl: https,
  sites: z.array(z.string().check(z.refine((text) => originOf(text) !== null))),
  auditOnlyUntil: z.string().check(z.refine(isDay)),
  person: z.email(),
} as const;
export type ManagedName = keyof typeof shapes;

export async function readManaged(managed: Managed): Promise<ManagedSettings> {
  const given = await managed.get(null).catch((): Record<string, unknown> => ({}));
  const unusable: ManagedName[] = [];
  const read = <N extends ManagedName>(name: N): z.infer<(typeof shapes)[N]> | null => {
    const value = given[name];
    // A form that was left empty sets nothing.
    if (value === undefined || value === null || value === "") return null;
    const parsed = z.safeParse(shapes[name], value);
    if (!parsed.success) unusable.push(name);
    return parsed.success ? (parsed.data as z.infer<(typeof shapes)[N]>) : null;
  };
  const pack = read("pack");
  const url = read("packUrl");
  return {
    organisationKey: read("organisationKey"),
    rules: pack !== null ? { kind: "value", json: jsonOf(pack) } : url !== null ? { kind: "url", url } : null,
    sites: (read("sites") ?? []).flatMap((address) => originOf(address) ?? []),
    auditOnlyUntil: read("auditOnlyUntil"),
    person: read("person"),
    unusable,
  };
}

/** A text that is no JSON is refused where a pack is taken, with its sentence. */
function jsonOf(pack: unknown): unknown {
  if (typeof pack !== "string") return pack;
  try {
    return JSON.parse(pack);
  } catch {
    return null;
  }
}
