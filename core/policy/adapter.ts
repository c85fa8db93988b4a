import * as z from "zod/mini";
import { channelId, fieldId, siteId } from "../ids.ts";
import { matchPattern } from "./match-pattern.ts";
import { words } from "./words.ts";

const selector = z.string().check(z.minLength(1));

/**
 * Where something of the message stands: a form control; words in the page, or an attribute of what stands there;
 * or boxes, each for the address that is its value, which gets the message while the box is ticked.
 */
const place = z.union([
  selector,
  z.strictObject({ text: selector, attribute: z.optional(z.string()) }),
  z.strictObject({ boxes: selector }),
]);
export type Place = z.infer<typeof place>;
/** Where one box takes some of the recipients and another box takes others. */
const places = z.union([place, z.array(place).check(z.minLength(1))]);

/** Form fields by name, and what each says; `true`: it is there, whatever it says, as a pressed button is. */
const says = z.record(z.string(), z.union([z.string(), z.literal(true)]));

/**
 * Where a site itself serves a file's bytes: an attribute of the item, or an address in which `{id}` is the item's
 * id and any other `{name}` the value of the compose form's field of that name.
 */
const download = z.union([
  z.strictObject({ at: selector, attribute: z.string() }),
  z.strictObject({ url: z.string() }),
]);

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
      z.strictObject({ submit: selector, when: z.optional(says) }),
    ]),
  ),
  /** What never is a send though it looks like one (saving a draft). */
  except: z._default(z.array(z.strictObject({ submit: selector, when: says })), []),
  fields: z.strictObject({
    /** Absent where the page does not show it: then the browser's own settings say who writes. */
    from: z.optional(place),
    /** Absent where the form names nobody; `unseen` then says when it mails somebody all the same. */
    to: z.optional(places),
    cc: z.optional(places),
    bcc: z.optional(places),
    subject: selector,
    /** Stands in the page while it is still finding out who gets the message. */
    busy: z.optional(selector),
    /** Stands in the page when it does not say who gets the message. */
    unseen: z.optional(selector),
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
  /** Absent where the form takes no files. */
  attach: z.optional(
    z.strictObject({
      input: selector,
      item: selector,
      name: selector,
      remove: selector,
      busy: z.optional(selector),
      /** Absent where the site serves no bytes: then what was handed to the page counts. */
      download: z.optional(download),
      /** Part of the address that the page asks for when a file is taken out: its server has it until then. */
      removal: z.optional(z.string()),
    }),
  ),
  /**
   * Files that nobody hands to the page and that go along: older files of the case that were ticked, or all of its
   * history. Without `remove` nobody can leave one out; what goes along `always` and is not seen was missed.
   */
  along: z._default(
    z.array(
      z.strictObject({
        item: selector,
        name: selector,
        remove: z.optional(selector),
        always: z.optional(z.literal(true)),
        download,
        /** Of a page that is served: the part of it that goes along. */
        within: z.optional(selector),
      }),
    ),
    [],
  ),
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
