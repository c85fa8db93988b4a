/**
 * What the tests of a webmail ask of a browser, so that one set of them runs in two. Playwright's `Page` and
 * `Locator` are a `Tab` and a `Part` as they are; for Firefox, which Playwright cannot drive as Debian ships it,
 * `test/hosts/firefox` makes them.
 */

/** Elements of a page that are looked for anew each time; what acts or reads waits for the first of them. */
export interface Part {
  first(): this;
  locator(selector: string, which?: { hasText?: string }): this;
  getByRole(role: Role, which?: { name?: string | RegExp; exact?: boolean }): this;
  getByText(text: string): this;
  click(): Promise<void>;
  dblclick(): Promise<void>;
  fill(value: string): Promise<void>;
  focus(): Promise<void>;
  press(key: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  setInputFiles(file: GivenFile): Promise<void>;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  allTextContents(): Promise<readonly string[]>;
  textContent(): Promise<string | null>;
  innerHTML(): Promise<string>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  waitFor(options?: { state?: State; timeout?: number }): Promise<void>;
}

type Role = "button" | "textbox" | "status" | "heading";
export type State = "attached" | "detached" | "visible";

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a `Part` is looked for in. */
export interface Inside {
  locator(selector: string, which?: { hasText?: string }): Part;
  getByRole(role: Role, which?: { name?: string | RegExp; exact?: boolean }): Part;
  getByText(text: string): Part;
}

export interface Tab extends Inside {
  readonly keyboard: {
    press(key: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  goto(url: string): Promise<unknown>;
  url(): string;
  content(): Promise<string>;
  /** Runs in the page's own world. */
  evaluate<T>(script: string | (() => T)): Promise<T>;
  frameLocator(selector: string): Inside;
  waitForURL(url: RegExp): Promise<void>;
  /** Nothing was asked of the network for half a second. */
  waitForLoadState(state: "networkidle"): Promise<void>;
  waitForTimeout(milliseconds: number): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export type StartBrowser = (options?: {
  readonly extension?: null;
  /** The folder of another extension that is there too. */
  readonly beside?: string;
}) => Promise<Driven>;

/** A browser with our extension in a profile of its own, or without it, and what can be seen of what it does. */
export interface Driven {
  readonly name: "Chromium" | "Firefox";
  readonly hasExtension: boolean;
  readonly console: readonly string[];
  newPage(): Promise<Tab>;
  pages(): Promise<readonly Tab[]>;
  clearCookies(): Promise<void>;
  /** A page of the extension itself: `popup.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** All that the extension keeps, as text. */
  stored(): Promise<string>;
  /** From now on the disk takes no new line of the log, or takes them again. */
  fillDisk(full: boolean): Promise<void>;
  /** As an update does, while its pages are open. */
  reloadExtension(): Promise<void>;
  stop(): Promise<void>;
}
