import { type EntryBody, type LogLine, lastOutcomes, type OutcomeLine } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayDay, sayList, sayMoment } from "../words.ts";

/** One send as a row: all in the reader's words, and nothing that the log itself does not hold. */
export interface Send {
  readonly id: string;
  readonly at: string;
  readonly when: string;
  readonly to: string;
  readonly about: string;
  readonly purpose: string;
  readonly permission: string;
  /** "Went", or "Was to go" where nobody knows whether it did. */
  readonly wentTerm: string;
  /** Labels of what went; empty where nothing did. */
  readonly went: string;
  /** Labels of what stayed here. */
  readonly out: string;
  /** Whether a supervisor looks at it; empty when only chance decides. */
  readonly later: string;
  /** Sent, not sent, or kept for somebody. */
  readonly state: string;
  /** When saved files were delivered, and who said so when; empty where none were. */
  readonly delivered: string;
  /** Saved as files, and nobody has said yet what became of them. */
  readonly awaitsHandover: boolean;
}

/** The entries of a log, newest first, each with what became of it; by their ids where no policy tells the names. */
export function sendsOf(
  lines: readonly LogLine[],
  policy: Policy | null,
  language: Language,
  say: Say,
): readonly Send[] {
  const last = lastOutcomes(lines);
  const names = new Map(
    policy?.people.participants.map((one) => [one.reference, `${one.name.given} ${one.name.family}`]),
  );
  const labels = new Map<string, string>(policy?.fields.map((field) => [field.id, field.label[language]]));
  const purposes = new Map<string, string>(
    policy?.bundles.map((bundle) => [bundle.id, bundle.label[language]]),
  );
  const list = (words: readonly string[]) => sayList([...new Set(words)], language);
  return lines
    .flatMap((line) => (line.kind === "entry" ? [line.body] : []))
    .map((body): Send => {
      const line = last.get(body.id);
      const outcome = line?.body.outcome ?? "prepared";
      const isOpen = outcome === "prepared" || outcome === "saved";
      const went =
        body.kind === "disclosure" && outcome !== "cancelled"
          ? [...body.included, ...body.reduced, ...body.flagged]
          : [];
      const labelled = (fields: readonly { readonly field: string }[]) =>
        list(fields.map(({ field }) => labels.get(field) ?? field));
      return {
        id: body.id,
        at: body.at,
        when: sayMoment(body.at, language),
        to: list(body.recipients.map((one) => nameOf(one, names))),
        about: list(body.participants.map((reference) => names.get(reference) ?? reference)),
        purpose: body.bundle ? (purposes.get(body.bundle.id) ?? body.bundle.id) : say("log-no-purpose"),
        permission:
          list(body.permissions.map((one) => sayPermission(one, policy, language, say))) ||
          say("log-permission-none"),
        wentTerm: say(body.kind === "disclosure" && isOpen ? "log-was-to-go" : "log-went"),
        went: labelled(went),
        out: labelled(body.excluded),
        later: body.sampled.length > 0 || body.reviewAfter ? say("log-looked-at") : "",
        state: say(`log-state-${body.kind === "disclosure" ? stateOf(line) : body.kind}`),
        delivered:
          line && outcome === "delivered"
            ? say("log-delivered-by", {
                day: sayDay(line.body.on ?? dayOf(line.time), language),
                by: line.body.by ?? "",
                when: sayMoment(line.time, language),
              })
            : "",
        awaitsHandover: outcome === "saved",
      };
    })
    .reverse();
}

function stateOf(line: OutcomeLine | undefined): string {
  if (!line) return "prepared";
  const { outcome, by } = line.body;
  return outcome === "cancelled" && by !== undefined ? "not-delivered" : outcome;
}

/** How the person agreed and until when; of one that was recorded with the message the log keeps only that. */
function sayPermission(
  { kind, id, until }: EntryBody["permissions"][number],
  policy: Policy | null,
  language: Language,
  say: Say,
): string {
  const consent = policy?.people.consents.find((one) => one.id === id);
  const last = until === null ? "" : sayDay(until, language);
  if (consent)
    return say(last ? "permission-until" : "permission-no-end", { method: consent.method, until: last });
  return kind === "consent" && last
    ? say("log-permission-recorded", { until: last })
    : say(`log-permission-${kind}`);
}

function nameOf(one: EntryBody["recipients"][number], names: ReadonlyMap<string, string>): string {
  return (
    one.partner?.name ?? one.name ?? (one.participant ? names.get(one.participant) : null) ?? one.address
  );
}
