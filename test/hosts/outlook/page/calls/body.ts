import type { BodyFormat } from "../../item.ts";
import type { OpenItem } from "../open-item.ts";
import { type Calls, failed, ok } from "./call.ts";

interface Text {
  readonly data: string;
  readonly coercionType: number;
}

/** office.js writes 0 for text and 3 for HTML. */
const formatOf = (coercion: number): BodyFormat => (coercion === 3 ? "html" : "text");
const htmlIntoText = (item: OpenItem, coercion: number) =>
  item.editor.format === "text" && formatOf(coercion) === "html";

function write(how: "set" | "prepend" | "insert") {
  return ({ item }: { readonly item: OpenItem }, { data, coercionType }: Text) => {
    if (htmlIntoText(item, coercionType)) return failed(9002);
    item.editor[how](data, formatOf(coercionType));
    item.told({ kind: "body" });
    return ok();
  };
}

export const bodyCalls: Calls = {
  14: ({ item }) => ok(item.editor.format),
  37: ({ item }, { coercionType }: Text) =>
    ok(formatOf(coercionType) === "html" ? item.editor.html() : item.editor.text()),
  38: write("set"),
  23: write("prepend"),
  13: write("insert"),
  29: write("insert"),
  174: ({ item }) => ok({ composeType: item.draft.composeType, coercionType: item.editor.format }),
};
