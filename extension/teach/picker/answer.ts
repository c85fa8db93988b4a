import { browser } from "wxt/browser";
import type { Label, Picked, PickerAsk, Seen } from "../../wire/teach.ts";
import { selectorFor } from "../selector.ts";
import { flash, pick } from "./overlay.ts";
import { resolve, resolvePair } from "./resolve.ts";
import { whatOf } from "./what.ts";

type Rows = Extract<PickerAsk, { readonly kind: "teach-labels" }>["rows"];
/** A label of a record is short; anything longer is a text. */
const longestLabel = 60;
const here = "safe-disclosure/picker";

/** Answers the teach page from within the page that is taught. Never a participant's value among the answers. */
export function answerTeacher(): void {
  const world = globalThis as { [here]?: true };
  if (world[here]) return;
  world[here] = true;
  browser.runtime.onMessage.addListener((ask: PickerAsk, _, reply) => {
    const answer = answerTo(ask);
    if (answer === null) return;
    answer.then(reply, () => reply(null));
    return true;
  });
}

/** Null for what is asked of another script of ours. */
function answerTo(ask: PickerAsk): Promise<unknown> | null {
  switch (ask.kind) {
    case "teach-point":
      return onePoint(ask);
    case "teach-pair":
      return twoPoints(ask);
    case "teach-look":
      return Promise.resolve(ask.selectors.map(look));
    case "teach-flash": {
      const at = all(ask.selector)[0];
      if (at) flash(at);
      return Promise.resolve(at !== undefined);
    }
    case "teach-labels":
      return Promise.resolve(labelsOf(ask.rows));
    case "teach-value":
      return Promise.resolve(selectorOfValue(ask.rows, ask.label));
    default:
      ask satisfies never;
      return null;
  }
}

async function onePoint({ point, words }: Extract<PickerAsk, { kind: "teach-point" }>): Promise<Picked> {
  const at = await pick(words);
  return at ? resolve(point, at) : { kind: "cancelled" };
}

async function twoPoints({ pair, words }: Extract<PickerAsk, { kind: "teach-pair" }>): Promise<Picked> {
  const first = await pick(words[0]);
  const second = first && (await pick(words[1]));
  return first && second ? resolvePair(pair, first, second) : { kind: "cancelled" };
}

/** A selector that a file brought may be none. */
function all(selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function look(selector: string): Seen {
  const found = all(selector);
  return { count: found.length, what: found[0] ? whatOf(found[0]) : null };
}

function labelsOf(rows: Rows): readonly Label[] {
  return rows.flatMap((row, index) =>
    all(row.at).flatMap((each, at) => {
      const text = each.querySelector(row.label)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      const named = text !== "" && text.length <= longestLabel && each.querySelector(row.value) !== null;
      return named ? [{ row: index, at, text: text.replace(/ ?:$/, "") }] : [];
    }),
  );
}

function selectorOfValue(rows: Rows, { row, at }: Label): string | null {
  const shape = rows[row];
  const value = shape && all(shape.at)[at]?.querySelector(shape.value);
  return value ? selectorFor(value, document, { secret: true, numbered: true }).selector : null;
}
