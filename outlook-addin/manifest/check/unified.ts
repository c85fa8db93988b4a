import * as z from "zod/mini";

const short = z.string().check(z.maxLength(64));
const address = z.string().check(z.startsWith("https://"), z.maxLength(2048));
const capabilities = z.array(z.object({ name: z.string(), minVersion: z.string() }));
const icon = z.object({ size: z.literal([16, 20, 24, 32, 40, 48, 64, 80]), url: address });
const control = z.object({
  id: short,
  label: short,
  icons: z.array(icon).check(z.length(3)),
  supertip: z.object({ title: short, description: z.string().check(z.maxLength(250)) }),
  actionId: short,
});

/** As much of the unified manifest's schema 1.22 as ours uses, with its limits. */
export const unified = z.object({
  id: z.uuid(),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  name: z.object({ short: z.string().check(z.maxLength(30)), full: z.string().check(z.maxLength(100)) }),
  description: z.object({
    short: z.string().check(z.maxLength(80)),
    full: z.string().check(z.maxLength(4000)),
  }),
  developer: z.object({ name: z.string().check(z.maxLength(32)), websiteUrl: address }),
  authorization: z.object({
    permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string() })) }),
  }),
  extensions: z.tuple([
    z.object({
      requirements: z.object({ capabilities }),
      runtimes: z.array(
        z.object({
          code: z.object({ page: address, script: z.optional(address) }),
          actions: z.array(z.object({ id: short, type: z.literal(["openPage", "executeFunction"]) })),
        }),
      ),
      ribbons: z.array(
        z.object({
          tabs: z.tuple([z.object({ groups: z.array(z.object({ controls: z.array(control) })) })]),
        }),
      ),
      autoRunEvents: z.tuple([
        z.object({
          events: z.array(
            z.object({ type: short, actionId: short, options: z.object({ sendMode: z.string() }) }),
          ),
        }),
      ]),
    }),
  ]),
});
export type Unified = z.infer<typeof unified>;
