/** Milliseconds of one run: the median of `rounds`, after one that warms up where there are several. */
export function median(rounds: number, run: () => void): number {
  if (rounds > 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[rounds >> 1] ?? 0;
}

/** One line of the table: what, the figure, and the target beside it. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
  /** Null where nothing is asked. */
  readonly met: boolean | null;
}

export const milliseconds = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
