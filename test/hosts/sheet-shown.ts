import type { Locator } from "playwright-core";

/** A row of a list, with what it says when it is opened. */
interface ShownRow {
  readonly label: string;
  readonly detail: readonly string[];
}

/** Everything that the review sheet shows, read from the page in its order. */
export interface Shown {
  readonly heading: string;
  readonly lead: string;
  readonly also: readonly string[];
  /** Each with its note and its answers. */
  readonly questions: readonly (readonly string[])[];
  /** Who gets it, why and whose it is, with the permissions in full. */
  readonly facts: readonly string[];
  readonly goes: { readonly heading: string; readonly rows: readonly ShownRow[] } | null;
  readonly stays: readonly { readonly heading: string; readonly rows: readonly ShownRow[] }[];
  /** "[-SSN: 1-]" is struck, "[+Age: 37+]" is new. */
  readonly proof: readonly string[];
  /** The same parts as they will arrive; empty where that is not offered. */
  readonly arrives: readonly string[];
  /** The filled button; null where a question comes first. */
  readonly main: string | null;
  readonly ways: readonly string[];
}

/** Reads a sheet that is ready, and leaves it as it was. */
export function shownIn(dialog: Locator): Promise<Shown> {
  return dialog.evaluate(readSheet);
}

/** Runs in the page. */
async function readSheet(sheet: Element): Promise<Shown> {
  const lines = new Set("div p small span label option dt dd h2 h3 li summary".split(" "));
  const all = (selector: string, root = sheet) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = (element: Element | null | undefined) =>
    (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const texts = (selector: string, root = sheet) => all(selector, root).map(text);
  const press = async (button: HTMLElement | undefined) => {
    button?.click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const rowsIn = async (list: HTMLElement) => {
    const rows: { label: string; detail: readonly string[] }[] = [];
    for (const row of all("button.row", list)) {
      const label = text(row);
      await press(row);
      rows.push({ label, detail: texts(".detail > *", row.parentElement ?? list) });
      await press(row);
    }
    return rows;
  };
  const marked = (node: Node): string => {
    const inside = [...node.childNodes].map(marked).join("");
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement)) return "";
    if (node.localName === "del") return `[-${inside}-]`;
    if (node.localName === "ins") return `[+${inside}+]`;
    return lines.has(node.localName) ? `${inside}\n` : inside;
  };
  const proof = () => all(".proof .part").map(marked);

  const [goes] = all(".lists .goes");
  const groups: Shown["stays"][number][] = [];
  for (const group of all(".lists .stays > div"))
    groups.push({ heading: text(group.querySelector("h3")), rows: await rowsIn(group) });
  const written = proof();
  const [turn] = all(".proof > header button");
  await press(turn);
  const arrives = turn ? proof() : [];
  await press(all(".proof > header button")[0]);
  const more = () => all("footer > button[aria-expanded]")[0];
  await press(more());
  const ways = texts("footer .ways button");
  await press(more());
  return {
    heading: text(sheet.querySelector("h1")),
    lead: text(sheet.querySelector("#sd-lead")),
    also: texts("header > ul > li"),
    questions: all(".questions [role=group]").map((question) => texts("p, button", question)),
    facts: all(".facts > div").map(marked),
    goes: goes ? { heading: text(goes.querySelector("h2")), rows: await rowsIn(goes) } : null,
    stays: groups,
    proof: written,
    arrives,
    main: all("footer .main, .questions .main").map(text)[0] ?? null,
    ways,
  };
}
