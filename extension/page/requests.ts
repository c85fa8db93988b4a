import { patience } from "./until.ts";

/**
 * Waits until the page has had its answer to a request whose address contains this text. Begin before what leads to
 * it.
 */
export function asked(part: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (end: () => void) => {
      clearTimeout(timer);
      observer.disconnect();
      end();
    };
    const observer = new PerformanceObserver((list) => {
      const [found] = list.getEntriesByType("resource").filter(({ name }) => name.includes(part));
      if (!(found instanceof PerformanceResourceTiming)) return;
      const { responseStatus } = found;
      stop(responseStatus < 400 ? resolve : () => reject(new Error("the page's server did not do it")));
    });
    const timer = setTimeout(() => stop(() => reject(new Error("the page took too long"))), patience);
    observer.observe({ type: "resource" });
  });
}
