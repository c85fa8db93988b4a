type Frame = Window & typeof globalThis;

/**
 * Guards the page, and each empty frame that it makes: the browser puts no script of ours into `about:blank`, and a
 * page can borrow an unguarded `fetch` or `submit` from there at once. A frame is met when it is reached by its
 * element, and otherwise when the script that made it has ended.
 */
export function coverFrames(page: Frame, guardOne: (frame: Frame) => void): void {
  const { apply } = page.Reflect;
  /** A window's inside changes when it goes on to another page: it is known by its own `fetch`. */
  const guarded = new WeakSet<object>();
  const cover = (frame: Frame | null) => {
    try {
      if (!frame || guarded.has(frame.fetch) || !/^about:/.test(frame.location.href)) return;
      guardNow(frame);
    } catch {
      // Another site's frame: it cannot be reached, and a page cannot borrow from it either.
    }
  };
  const guardNow = (frame: Frame) => {
    guardOne(frame);
    guarded.add(frame.fetch);
    const found = (prototype: object, key: string, windowOf: (got: unknown) => Frame | null) => {
      const property = Object.getOwnPropertyDescriptor(prototype, key);
      const get = property?.get;
      if (!property || !get) return;
      Object.defineProperty(prototype, key, {
        ...property,
        get(this: unknown) {
          const got: unknown = apply(get, this, []);
          cover(windowOf(got));
          return got;
        },
      });
    };
    for (const { prototype } of [frame.HTMLIFrameElement, frame.HTMLObjectElement]) {
      found(prototype, "contentWindow", (got) => got as Frame | null);
      found(prototype, "contentDocument", (got) => ((got as Document | null)?.defaultView ?? null) as Frame);
    }
  };
  guardNow(page);
  const all = () => {
    for (let place = 0; place < page.length; place += 1) cover(page[place] as Frame);
  };
  new page.MutationObserver(() => page.length > 0 && all()).observe(page.document, {
    childList: true,
    subtree: true,
  });
}
