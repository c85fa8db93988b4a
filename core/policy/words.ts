import * as z from "zod/mini";

/** A sentence or label in both languages. */
export const words = z.strictObject({
  en: z.string().check(z.minLength(1)),
  es: z.string().check(z.minLength(1)),
});
