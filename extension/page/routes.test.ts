import { expect, test } from "vitest";
import type { SiteAdapter } from "../../core/policy/index.ts";
import { isSend, isShortcut, sender } from "./routes.ts";

/** An element that answers to these selectors. */
const element = (...selectors: string[]) => ({
  matches: (asked: string) => asked.split(", ").some((one) => selectors.includes(one)),
});
const site: Pick<SiteAdapter, "routes" | "except"> = {
  routes: [
    { click: "button.send" },
    { click: "a.send" },
    { key: "Control+Enter", within: "form.compose" },
    { submit: "form.compose", when: { action: "send" } },
  ],
  except: [{ submit: "form.compose", when: { draft: "1" } }],
};
const keys = { key: "Enter", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
const fields =
  (all: Record<string, string | string[]>) =>
  (name: string): string[] =>
    [all[name] ?? []].flat();

test("a press on the words inside a Send button is a press of Send", () => {
  const button = element("button.send");
  expect(sender([element("span"), button, element("form.compose")], site)).toBe(button);
});

test("a press beside it is none", () => {
  expect(sender([element("button.cancel"), element("form.compose")], site)).toBeNull();
  expect(sender([element("button.send")], { routes: [] })).toBeNull();
});

test("a shortcut sends with exactly its keys, in its place", () => {
  const path = [element("textarea"), element("form.compose")];
  expect(isShortcut(keys, path, site)).toBe(true);
  expect(isShortcut({ ...keys, shiftKey: true }, path, site)).toBe(false);
  expect(isShortcut({ ...keys, ctrlKey: false }, path, site)).toBe(false);
  expect(isShortcut(keys, [element("textarea")], site)).toBe(false);
});

test("a form sends when it says so, and never when it saves a draft", () => {
  const form = element("form.compose");
  expect(isSend(form, fields({ action: "send", draft: "" }), site)).toBe(true);
  expect(isSend(form, fields({ action: "send", draft: "1" }), site)).toBe(false);
  expect(isSend(form, fields({ action: "search" }), site)).toBe(false);
  // A second field of the name: which of the two the server takes is not known.
  expect(isSend(form, fields({ action: "send", draft: ["1", ""] }), site)).toBe(true);
  expect(isSend(form, fields({ action: ["search", "send"] }), site)).toBe(true);
  expect(isSend(element("form.search"), fields({ action: "send" }), site)).toBe(false);
});

test("of a form with several buttons, the one that was pressed says whether it sends, in any language", () => {
  const form = element("form.case");
  const byButton: typeof site = {
    routes: [{ submit: "form.case", when: { reply: true } }],
    except: [{ submit: "form.case", when: { more: true } }],
  };
  expect(isSend(form, fields({ reply: "Responder" }), byButton)).toBe(true);
  expect(isSend(form, fields({ reply: "" }), byButton)).toBe(true);
  expect(isSend(form, fields({ queue: "2" }), byButton)).toBe(false);
  expect(isSend(form, fields({ reply: "Send", more: "Add a file" }), byButton)).toBe(false);
});
