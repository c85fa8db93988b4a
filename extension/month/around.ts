import { browser } from "wxt/browser";
import type { Policy, Staff } from "../../core/policy/index.ts";
import { reviewerOf } from "../../core/review/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { database } from "../../host/store/here.ts";
import type { MonthDatabase } from "../../host/store/month.ts";
import type { Reviewer } from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { staffNames } from "./logs-model.ts";

/** What the parts that review need around them. */
export interface Around {
  readonly month: MonthDatabase;
  readonly policy: Policy;
  readonly language: Language;
  readonly say: Say;
  /** Draws the page again. */
  readonly show: () => void;
  /** The browser does not give or keep what it is asked for. */
  readonly closed: () => void;
}

interface Whoever {
  readonly reviewer: Reviewer;
  /** Null for whoever may not review. */
  readonly staff: Staff | null;
}

/** Whoever uses this browser, by the address in the options. */
export async function whoever({ policy }: Around): Promise<Whoever> {
  const { sender } = await readSettings(database, browser.storage.managed);
  if (sender === null) return { reviewer: { kind: "no-address" }, staff: null };
  const staff = reviewerOf(policy.staff, sender);
  return staff
    ? { reviewer: { kind: "ok", name: staff.name }, staff }
    : { reviewer: { kind: "not-a-reviewer" }, staff: null };
}

/** A name by the id that an entry has. */
export function nameIn({ policy }: Around, staff: string): string {
  return staffNames(policy).get(staff) ?? staff.replace(/^address:/, "");
}
