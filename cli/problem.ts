import type { Problem } from "../core/parsed.ts";

/** `agency/people.json: consents[3].until is no day`. */
export const lineOf = ({ file, path, message }: Problem): string =>
  path === "" ? `${file} ${message}` : `${file}: ${path} ${message}`;
