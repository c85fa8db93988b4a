import * as z from "zod/mini";
import { channelId, fieldId, siteId } from "../ids.ts";
import { matchPattern } from "./match-pattern.ts";
import { words } from "./words.ts";

const selector = z.string().check(z.minLength(1));

/**
 * One site, as data: how to know its compose window, every route by which a message leaves it, where the parts of
 * the message stand, and how to prove that all of this still holds.
 */
export const adapter = z.strictObject({
  id: siteId,
  name: words,
  seen: z.iso.date(),
  /** Match patterns of the pages; options may add origins for the same adapter. */
  matches: z.array(matchPattern),
  /**
   * Named by the adapter, outright or by a segment of the page's address (`/practice/mail/…`, segment 1); absent
   * where the policy names it by the sender's mail domain.
   */
  channel: z.optional(z.union([channelId, z.strictObject({ pathSegment: z.number() })])),
  compose: z.strictObject({ exists: selector }),
  routes: z.array(
    z.union([
      z.strictObject({ click: selector }),
      z.strictObject({ key: z.string(), within: z.optional(selector) }),
      z.strictObject({ submit: selector, when: z.optional(z.record(z.string(), z.string())) }),
    ]),
  ),
  /** What never is a send though it looks like one (saving a draft). */
  except: z._default(
    z.array(z.strictObject({ submit: selector, when: z.record(z.string(), z.string()) })),
    [],
  ),
  /**
   * Requests that carry a message out, whatever begins them: a script's fetch, a worker, a form of another frame.
   * Drafts and uploads must not fit.
   */
  wire: z._default(
    z.array(
      z.strictObject({
        /** The address from its path on; `*` stands for anything: `/share?step=*`. */
        url: selector,
        method: z._default(z.string().check(z.regex(/^[A-Z]+$/)), "POST"),
        /** Only one that says this under each name, in its address or its body. */
        when: z.optional(z.record(z.string(), z.string())),
        /** Never one that says this, and nothing else, under each name. */
        unless: z.optional(z.record(z.string(), z.string())),
        /** Names under which it says who gets it: for the log, where one left unseen. */
        to: z._default(z.array(z.string()), []),
      }),
    ),
    [],
  ),
  fields: z.strictObject({
    from: selector,
    to: selector,
    cc: z.optional(selector),
    bcc: z.optional(selector),
    subject: selector,
  }),
  /** The first entry whose `when` selector is on the page is the body. */
  body: z.array(
    z.union([
      z.strictObject({ kind: z.literal("textarea"), at: selector, when: z.optional(selector) }),
      z.strictObject({
        kind: z.literal("frame"),
        at: selector,
        mirror: z.optional(selector),
        when: z.optional(selector),
      }),
    ]),
  ),
  attach: z.strictObject({
    input: selector,
    item: selector,
    name: selector,
    remove: selector,
    busy: z.optional(selector),
    /**
     * Where the page itself serves the bytes: an attribute of the item, or an address in which `{id}` is the item's
     * id and any other `{name}` the value of the compose form's field of that name.
     */
    download: z.optional(
      z.union([z.strictObject({ at: selector, attribute: z.string() }), z.strictObject({ url: z.string() })]),
    ),
  }),
  /** What frees the page again when a send that its own script had begun is not let go: an event at an element. */
  unlock: z.optional(z.strictObject({ at: selector, event: z.string() })),
  /** What the page shows when a send has failed after it was let go. */
  failed: z.optional(selector),
  /** The page of one participant's record: what a disclosure is prepared from. */
  record: z.optional(
    z.strictObject({
      exists: selector,
      /** Rows of a label and a value. A label is known by what the policy calls its fields, in any language. */
      rows: z._default(z.array(z.strictObject({ at: selector, label: selector, value: selector })), []),
      /** Fields that stand alone, with no label that the policy knows. */
      fields: z._default(z.partialRecord(fieldId, selector), {}),
    }),
  ),
  /** `exists`: something stands there; `holds`: each route of that kind leads somewhere, and we stand in its way. */
  selfTest: z
    .array(
      z.union([z.strictObject({ exists: selector }), z.strictObject({ holds: z.enum(["click", "submit"]) })]),
    )
    .check(z.minLength(1)),
});
export type SiteAdapter = z.infer<typeof adapter>;
