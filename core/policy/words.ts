import * as z from "zod/mini";

export const words = z.object({ en: z.string().check(z.minLength(1)), es: z.string().check(z.minLength(1)) });
