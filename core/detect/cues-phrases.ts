export const cuePhrases: Readonly<Record<string, readonly string[]>> = {};
