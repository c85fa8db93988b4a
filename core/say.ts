export type Language = "en" | "es";

/** Words in both languages, as policy files hold them. */
export interface Words {
  readonly en: string;
  readonly es: string;
}

/**
 * Turns a message id of `bundles/words/` and its arguments into one sentence in the reader's language. The host
 * passes it in, so that core holds no sentence of its own.
 */
export type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;
