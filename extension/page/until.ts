/** Milliseconds for a page to take in a file, to let one go, or to find something out. */
export const patience = 30_000;

/** Looks whenever the document changes. */
export function until(done: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    if (done()) return resolve();
    const stop = (end: () => void) => {
      clearTimeout(timer);
      observer.disconnect();
      end();
    };
    const observer = new MutationObserver(() => done() && stop(resolve));
    const timer = setTimeout(() => stop(() => reject(new Error("the page took too long"))), patience);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
