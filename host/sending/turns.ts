/** Milliseconds after which work that leads to nothing yet is told. */
const silence = 1000;

/** Work that is done one thing after the other. */
export interface Turns {
  readonly working: () => boolean;
  /** Throws once not even a failure could be shown. */
  readonly stillWorks: () => void;
  run(work: () => Promise<void>): Promise<void>;
}

/** `slow` tells that something takes long, `failed` that it stopped; where `failed` throws too, nothing works here. */
export function openTurns(slow: () => void, failed: () => void): Turns {
  let working = false;
  let broken = false;
  let last: Promise<void> = Promise.resolve();
  const alone = async (work: () => Promise<void>) => {
    working = true;
    const timer = setTimeout(slow, silence);
    try {
      await work();
    } catch {
      failed();
    } finally {
      clearTimeout(timer);
      working = false;
    }
  };
  return {
    working: () => working,
    stillWorks() {
      if (broken) throw new Error("nothing can be shown here");
    },
    run(work) {
      last = last
        .then(() => alone(work))
        .catch(() => {
          broken = true;
        });
      return last;
    },
  };
}
