import { htmlOfText } from "../body-html.ts";
import type { BodyFormat, Draft, HeldFile, Letter, Lines } from "../item.ts";
import { type Editor, openEditor } from "./editor.ts";

/** What was changed, for those who asked to be told. */
export type Change =
  | { readonly kind: "line"; readonly line: keyof Lines }
  | { readonly kind: "file"; readonly how: "added" | "removed"; readonly file: HeldFile }
  | { readonly kind: "body" | "time" };

/** An item in the compose window. */
export interface OpenItem {
  readonly draft: Draft;
  readonly editor: Editor;
  readonly lines: Lines;
  readonly files: readonly HeldFile[];
  start: number;
  end: number;
  /** Once it is saved. */
  id: string | null;
  session: Record<string, string>;
  properties: Record<string, unknown>;
  headers: Record<string, string>;
  readonly notifications: Map<string, unknown>;
  /** What the person wrote: what the add-in changes is not in it. */
  written: Letter;
  setLine(line: keyof Lines, text: string): void;
  addFile(file: HeldFile): void;
  removeFile(id: string): boolean;
  letter(): Letter;
  told(change: Change): void;
}

export function openItem(draft: Draft, format: BodyFormat, told: (change: Change) => void): OpenItem {
  const { to, cc, bcc, subject, location } = draft;
  let lines: Lines = { to, cc, bcc, subject, location };
  let files: readonly HeldFile[] = draft.files;
  const editor = openEditor(draft.format === "html" ? "html" : format, () => files);
  const letter = (): Letter => ({
    ...lines,
    from: (draft.from ?? draft.user).address,
    body: editor.source(),
    format: editor.format,
    text: editor.text(),
    files,
    headers: { ...item.headers },
  });
  const item: OpenItem = {
    draft,
    editor,
    get lines() {
      return lines;
    },
    get files() {
      return files;
    },
    start: draft.start,
    end: draft.end,
    id: null,
    session: {},
    properties: {},
    headers: {},
    notifications: new Map(),
    written: { ...lines, from: "", body: "", format, text: "", files, headers: {} },
    setLine(line, text) {
      lines = { ...lines, [line]: text };
      told({ kind: "line", line });
    },
    addFile(file) {
      files = [...files, file];
      told({ kind: "file", how: "added", file });
    },
    removeFile(id) {
      const file = files.find((one) => one.id === id);
      if (!file) return false;
      files = files.filter((one) => one !== file);
      told({ kind: "file", how: "removed", file });
      return true;
    },
    letter,
    told,
  };
  if (draft.format === "text" && editor.format === "html") editor.set(htmlOfText(draft.body), "html");
  else editor.set(draft.body, editor.format);
  return item;
}
