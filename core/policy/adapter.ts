import * as z from "zod/mini";
import { channelId, siteId } from "../ids.ts";
import { words } from "./words.ts";

const selector = z.string().check(z.minLength(1));

/**
 * One site, as data: how to know its compose window, every route by which a message leaves it, where the parts of
 * the message stand, and how to prove that all of this still holds.
 */
export const adapter = z.object({
  id: siteId,
  name: words,
  seen: z.iso.date(),
  /** Match patterns of the pages; options may add origins for the same adapter. */
  matches: z.array(z.string()),
  /** Named by the adapter; absent where the policy names it by the page's domain. */
  channel: z.optional(channelId),
  compose: z.object({ exists: selector }),
  routes: z.array(
    z.union([
      z.object({ click: selector }),
      z.object({ key: z.string(), within: z.optional(selector) }),
      z.object({ submit: selector, when: z.optional(z.record(z.string(), z.string())) }),
    ]),
  ),
  /** What never is a send though it looks like one (saving a draft). */
  except: z._default(z.array(z.object({ submit: selector, when: z.record(z.string(), z.string()) })), []),
  fields: z.object({
    from: selector,
    to: selector,
    cc: z.optional(selector),
    bcc: z.optional(selector),
    subject: selector,
  }),
  /** The first entry whose `when` selector is on the page is the body. */
  body: z.array(
    z.union([
      z.object({ kind: z.literal("textarea"), at: selector, when: z.optional(selector) }),
      z.object({
        kind: z.literal("frame"),
        at: selector,
        mirror: z.optional(selector),
        when: z.optional(selector),
      }),
    ]),
  ),
  attach: z.object({
    input: selector,
    item: selector,
    name: selector,
    remove: selector,
    busy: z.optional(selector),
    /** Where the bytes of an attachment that is already there can be read: an attribute, or the page's own link. */
    download: z.optional(z.object({ at: selector, attribute: z.string() })),
  }),
  wire: z._default(z.array(z.object({ url: z.string(), method: z.string() })), []),
  selfTest: z
    .array(z.union([z.object({ exists: selector }), z.object({ holds: z.enum(["click", "submit"]) })]))
    .check(z.minLength(1)),
});
export type SiteAdapter = z.infer<typeof adapter>;
