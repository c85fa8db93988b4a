import type { Item, Reason, RuleName } from "../../core/decide/index.ts";
import type { PartId } from "../../core/message/index.ts";
import type { Say } from "../../core/say.ts";
import { mayTellWhatGoes } from "./first-line.ts";
import type { SheetInput } from "./input.ts";
import type { Button, PermissionDraft, Row, RowGroup } from "./model.ts";
import { sayReason } from "./reason.ts";
import { rowsOf } from "./rows.ts";
import { goingUnread } from "./unread.ts";

/** Which objection names the heading, when several stand: first what no permission could change. */
const weight: readonly RuleName[] = [
  "limitation",
  "bundle",
  "about",
  "protected",
  "agreement",
  "permission",
  "narrative",
  "confidence",
  "unit",
  "reduce",
  "message",
];

/** In which order a reader meets the reasons: what no form could lift stands above what one could. */
const danger: readonly Reason["code"][] = [
  "asked",
  "never",
  "not-medical",
  "third-party",
  "someone-else",
  "household",
  "adult-of-household",
  "not-listed",
  "unlisted",
  "not-specific",
  "not-named",
  "none",
  "not-covered",
];

interface Lists {
  readonly goes: readonly Row[];
  readonly stays: readonly RowGroup[];
  /** How many rows stay here that are not inside a file that stays here whole. */
  readonly details: number;
}

export const noLists: Lists = { goes: [], stays: [], details: 0 };

/** The two lists: what leaves, and what stays here under its reasons or with the file that holds it. */
export function lists(input: SheetInput, permission: PermissionDraft | null, say: Say): Lists {
  const { message, check } = input;
  const waiting = asked(input);
  const goes: Item[] = [];
  const byReason = new Map<string, { items: Item[]; reason: Reason | null }>();
  const byFile = new Map<PartId, Item[]>(check.plan.takeOut.map((part) => [part, []]));
  for (const item of check.decision.items) {
    const files = item.places.map(({ part }) => byFile.get(part));
    const [file] = files;
    if (waiting.includes(item) || tellsNothing(item)) continue;
    if (file && !files.includes(undefined)) file.push(item);
    else if (item.outcome !== "strip") goes.push(item);
    else {
      const reason = leadingReason(item);
      const heading = reason ? sayReason(input, reason, item, say) : say("reason-taken-out");
      const group = byReason.get(heading) ?? { items: [], reason };
      group.items.push(item);
      byReason.set(heading, group);
    }
  }
  const groups = [...byReason]
    .sort(([, a], [, b]) => harm(a.reason) - harm(b.reason))
    .map(([heading, { items }]) => ({
      heading,
      rows: rowsOf(items, input, say).map((row) => ({
        ...row,
        why: row.why.filter((one) => one !== heading),
      })),
      button: recordButton(items, permission, say),
    }));
  const files = [...byFile].map(([part, items]) => {
    const file = message.attachments[Number(part.split(":")[1])]?.name ?? part;
    return {
      heading: say(items.length ? "file-holds" : "file-stays", { file }),
      rows: rowsOf(items, input, say),
      button: null,
    };
  });
  return {
    goes: mayTellWhatGoes(input) ? [...rowsOf(goes, input, say), ...unreadRows(input, say)] : [],
    stays: [...groups, ...files],
    details: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Files that nobody could read, and that go along on the sender's word. */
function unreadRows(input: SheetInput, say: Say): readonly Row[] {
  return goingUnread(input).map(({ name, digest }) => ({
    id: digest,
    label: name,
    whose: "",
    items: [],
    quotes: [],
    why: [say("file-goes-unread"), say("unread-note")],
    answers: [],
  }));
}

/** Answered as misread, or as nobody's: its words stay in the message, and it is no detail about anyone. */
function tellsNothing({ answer, outcome }: Item): boolean {
  return outcome !== "strip" && (answer === "misread" || answer === "not-a-participant");
}

/** A flag that waits for an answer: it is a question, not yet a row. In an urgent bundle it leaves unasked. */
export function asked({ check }: SheetInput): readonly Item[] {
  return check.decision.holds.some(({ code }) => code === "flagged")
    ? check.decision.items.filter(({ outcome }) => outcome === "flag")
    : [];
}

export function leadingReason(item: Item): Reason | null {
  const place = ({ rule }: Reason) => weight.indexOf(rule);
  return [...item.reasons].sort((a, b) => place(a) - place(b))[0] ?? null;
}

function harm(reason: Reason | null): number {
  const at = reason ? danger.indexOf(reason.code) : -1;
  return at < 0 ? danger.length : at;
}

function recordButton(items: readonly Item[], permission: PermissionDraft | null, say: Say): Button | null {
  return items.some(({ id }) => permission?.items.includes(id))
    ? { label: say("record-it"), press: { kind: "open", form: "permission" } }
    : null;
}
