import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import type { GivenFile, Inside, Part, State } from "../driver.ts";
import { until } from "../ports.ts";
import { finding, named, type Step } from "./find.ts";
import { pressKeys } from "./keys.ts";

/** Milliseconds that somebody waits for an element, as Playwright does. */
const patience = 30_000;

/** Where to look: the frame may go and come again, so it is asked for each time. */
export interface Place {
  readonly page: Page;
  frame(): Promise<Frame | null>;
}

/** What a part asks of an element `e`, as expressions for its page. */
const isSeen = "e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0";
/** A press at its middle would meet it, or something in it. */
const canBeHit = `(() => {
  e.scrollIntoView({ block: "center", inline: "center" });
  const { x, y, width, height } = e.getBoundingClientRect();
  const hit = e.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
  return !e.disabled && hit !== null && (e.contains(hit) || hit.contains(e) && hit.matches("label, a, button"));
})()`;

export function partsIn(place: Place): Inside {
  const { locator, getByRole, getByText } = partOf(place, []);
  return { locator, getByRole, getByText };
}

const css = (selector: string, which: { hasText?: string } = {}): Step => ({
  css: selector,
  hasText: which.hasText ?? null,
});

function partOf(place: Place, steps: readonly Step[]): Part {
  const at = finding(steps);
  const deeper = (step: Step) => partOf(place, [...steps, step]);
  /** Null where the frame is not there, or goes as it is asked. */
  const ask = async <T>(expression: string): Promise<T | null> => {
    const frame = await place.frame().catch(() => null);
    return await Promise.resolve(frame?.evaluate(expression) as Promise<T> | undefined).then(
      (value) => value ?? null,
      () => null,
    );
  };
  const ofFirst = (test: string) => ask<boolean>(`(() => { const [e] = ${at}; return !!e && ${test}; })()`);
  const spelled = JSON.stringify(steps);
  const when = (test: string, limit = patience) =>
    until(`${spelled}: ${test}`, async () => (await ofFirst(test)) === true, limit);
  const read = async <T>(expression: string): Promise<T> => {
    await when("true");
    return (await ask<T>(`(() => { const [e] = ${at}; return ${expression}; })()`)) as T;
  };
  /** The element, once it is as it has to be. */
  const element = async (test: string): Promise<ElementHandle> => {
    await when(test);
    const frame = await place.frame();
    const handle = (await frame?.evaluateHandle(`${at}[0]`))?.asElement();
    if (!handle) throw new Error(`${spelled} is gone`);
    return handle as ElementHandle;
  };
  const click = async (count: number) => {
    await (await element(`${isSeen} && ${canBeHit}`)).click({ count });
  };
  const focus = async () => {
    await (await element("true")).focus();
  };
  return {
    first: () => deeper({ first: true }),
    locator: (selector, which) => deeper(css(selector, which)),
    getByRole: (role, { name, exact = false } = {}) =>
      deeper({ role, name: name === undefined ? null : named(name, exact) }),
    getByText: (text) => deeper({ text }),
    click: () => click(1),
    dblclick: () => click(2),
    focus,
    async fill(value) {
      await when(isSeen);
      await read(`(e.focus(), e.value = ${JSON.stringify(value)},
        e.dispatchEvent(new Event("input", { bubbles: true })),
        e.dispatchEvent(new Event("change", { bubbles: true })))`);
    },
    async press(key) {
      await focus();
      await pressKeys(place.page, key);
    },
    async selectOption(value) {
      return await (await element("true")).select(value);
    },
    async setInputFiles(file) {
      await upload((await element("true")) as ElementHandle<HTMLInputElement>, file);
    },
    count: async () => (await ask<number>(`${at}.length`)) ?? 0,
    isVisible: async () => (await ofFirst(isSeen)) === true,
    allTextContents: async () => (await ask<string[]>(`${at}.map((e) => e.textContent)`)) ?? [],
    textContent: () => read("e.textContent"),
    innerHTML: () => read("e.innerHTML"),
    innerText: () => read("e.innerText"),
    inputValue: () => read("e.value"),
    getAttribute: (name) => read(`e.getAttribute(${JSON.stringify(name)})`),
    waitFor: ({ state = "visible", timeout = patience } = {}) => waitFor(state, timeout),
  };

  function waitFor(state: State, limit: number): Promise<void> {
    switch (state) {
      case "visible":
        return when(isSeen, limit);
      case "attached":
        return when("true", limit);
      case "detached":
        return until(`${spelled} goes`, async () => (await ofFirst("true")) !== true, limit);
      default:
        return state satisfies never;
    }
  }
}

/** Firefox takes files by their paths only. */
async function upload(input: ElementHandle<HTMLInputElement>, { name, buffer }: GivenFile): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  await writeFile(join(folder, name), buffer);
  await input.uploadFile(join(folder, name));
  // It is read when the page sends it, which may be later than now.
  setTimeout(() => void rm(folder, { recursive: true, force: true }), patience).unref();
}
