import type { Ask } from "../model.ts";

/** One thing a screen, in this order. `sign-too`: the second of two who have to sign. */
export type Step = "hello" | "who" | "why" | "what" | "keep-out" | "rights" | "sign" | "sign-too";

export const stepsOf = ({ confirmed }: Ask): readonly Step[] => [
  "hello",
  "who",
  "why",
  "what",
  "keep-out",
  "rights",
  "sign",
  ...(confirmed.includes("both-signed") ? (["sign-too"] as const) : []),
];
