/** Calls of Office.js that may run at once: Outlook on the web refuses a fourth (error 9020). */
const atOnce = 3;

/** What an `…Async` method hands to its callback. */
type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** Why a call brought nothing: Outlook said no, with its own code, or said nothing for too long. */
export class NoAnswer extends Error {
  readonly code: number | null;
  constructor(code: number | null) {
    super(code === null ? "Outlook did not answer" : `Outlook answered with error ${code}`);
    this.code = code;
  }
}

export interface Calls {
  /** Resolves with the value of one `…Async` method; rejects with `NoAnswer`, at the latest after `patience` ms. */
  ask<T>(start: (callback: Callback<T>) => void, patience?: number): Promise<T>;
}

/** Runs the calls of one runtime, three at a time; `usual` is its patience in milliseconds, from a call's own start. */
export function openCalls(usual: number): Calls {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    if (running >= atOnce) return;
    const start = waiting.shift();
    if (!start) return;
    running += 1;
    start();
  };
  return {
    ask<T>(start: (callback: Callback<T>) => void, patience = usual): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push(() => {
          let ended = false;
          const end = (work: () => void) => {
            if (ended) return;
            ended = true;
            clearTimeout(timer);
            running -= 1;
            work();
            next();
          };
          const timer = setTimeout(() => end(() => reject(new NoAnswer(null))), patience);
          try {
            start((result) =>
              end(() =>
                // The string and not `Office.AsyncResultStatus`: an event runtime may lack the enumeration.
                (result.status as unknown) === "succeeded"
                  ? resolve(result.value)
                  : reject(new NoAnswer(result.error?.code ?? null)),
              ),
            );
          } catch {
            end(() => reject(new NoAnswer(null)));
          }
        });
        next();
      });
    },
  };
}
