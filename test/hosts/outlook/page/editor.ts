import { htmlOfText } from "../body-html.ts";
import type { BodyFormat, HeldFile } from "../item.ts";
import { textOf } from "./text-of.ts";

/** The body in an editor: what is put there and what is read from it are the editor's own, as in a real one. */
export interface Editor {
  readonly element: HTMLElement;
  readonly format: BodyFormat;
  /** HTML as it would leave: pictures point at their attachments. */
  html(): string;
  text(): string;
  source(): string;
  /** Replaces everything, the quoted thread too. */
  set(source: string, format: BodyFormat): void;
  prepend(source: string, format: BodyFormat): void;
  /** In place of what is selected; at the end when nothing is. */
  insert(source: string, format: BodyFormat): void;
}

export function openEditor(format: BodyFormat, files: () => readonly HeldFile[]): Editor {
  const element = document.createElement("div");
  element.className = `body ${format}`;
  element.contentEditable = format === "html" ? "true" : "plaintext-only";
  element.role = "textbox";
  element.ariaMultiLine = "true";
  const asHtml = (source: string, given: BodyFormat) => (given === "html" ? source : htmlOfText(source));
  const text = () => textOf(element, format === "text");
  const html = () => (format === "html" ? withContentIds(element) : htmlOfText(text()));
  const put = (source: string, given: BodyFormat, place: (nodes: Node) => void) => {
    if (format === "text") place(document.createTextNode(source));
    else place(nodesOf(asHtml(source, given), files()));
  };
  return {
    element,
    format,
    html,
    text,
    source: () => (format === "html" ? html() : text()),
    set(source, given) {
      put(source, given, (nodes) => element.replaceChildren(nodes));
    },
    prepend(source, given) {
      put(source, given, (nodes) => element.prepend(nodes));
    },
    insert(source, given) {
      put(source, given, (nodes) => {
        const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
        if (!range || !element.contains(range.commonAncestorContainer)) return element.append(nodes);
        range.deleteContents();
        range.insertNode(nodes);
      });
    },
  };
}

/** Nothing in a body may run: scripts and listeners go, as Outlook takes them out. */
function nodesOf(html: string, files: readonly HeldFile[]): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const element of parsed.body.querySelectorAll("script, iframe, object, embed, base, meta, link"))
    element.remove();
  for (const element of parsed.body.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (name.startsWith("on")) element.removeAttribute(name);
  for (const image of parsed.body.querySelectorAll<HTMLImageElement>('img[src^="cid:"]')) {
    const file = files.find(({ contentId }) => `cid:${contentId}` === image.getAttribute("src"));
    if (!file?.contentId) continue;
    image.setAttribute("data-cid", file.contentId);
    image.setAttribute("src", `data:${file.mediaType};base64,${file.base64}`);
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

function withContentIds(element: HTMLElement): string {
  if (element.querySelector("img[data-cid]") === null) return element.innerHTML;
  // In a document that loads nothing: nobody can fetch a `cid:` address.
  const copy = document.implementation.createHTMLDocument().importNode(element, true);
  for (const image of copy.querySelectorAll<HTMLImageElement>("img[data-cid]")) {
    image.setAttribute("src", `cid:${image.getAttribute("data-cid")}`);
    image.removeAttribute("data-cid");
  }
  return copy.innerHTML;
}
