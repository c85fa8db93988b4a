/** What a command says, a line each, and its exit code: 0 fine, 1 needs a person, 2 bad input or unreadable. */
export interface Answer {
  readonly exit: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Bad input: one plain sentence. */
export const refuse = (sentence: string): Answer => ({ exit: 2, out: [], err: [sentence] });
