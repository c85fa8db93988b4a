import type { BroughtPeople } from "../../core/bring-in/index.ts";
import type { SiteId } from "../../core/ids.ts";
import type { FreeWords, NewLine } from "../../core/log/index.ts";
import type { PermissionEvent } from "../../core/permissions/index.ts";
import type { SiteAdapter, Staff } from "../../core/policy/index.ts";
import type { Words } from "../../core/say.ts";
import type { KeptRequest } from "../../host/sign-off/requests.ts";
import type { Settings } from "../../host/store/database.ts";
import type { KeptPack } from "../../host/store/policy.ts";

/** What is asked of the background script. */
export type Ask =
  /** A page's script is about to open a frame, and will show this token in it. */
  | { readonly kind: "frame"; readonly token: string }
  /** A frame was shown a token: answers whether one of our scripts made it. It is good once. */
  | { readonly kind: "claim"; readonly token: string }
  /** The policy or the origins changed. */
  | { readonly kind: "policy-changed" }
  /** The organisation's own rules are to be looked for now. */
  | { readonly kind: "renew-rules" }
  /** From a case record: a disclosure of it is to be prepared. */
  | { readonly kind: "prepare" }
  /** A disclosure that was prepared has left. */
  | { readonly kind: "draft-left"; readonly draft: string }
  /** Whether the browser lets us stop a request that nobody let go. */
  | { readonly kind: "can-stop" }
  /** A compose window appeared. */
  | { readonly kind: "standing"; readonly standing: Standing }
  /** A message is about to leave this tab, with its entry in the log; then it was handed over, or it stayed. */
  | { readonly kind: "leaving"; readonly entry: string | null }
  | { readonly kind: "left" }
  | { readonly kind: "stayed" }
  /** From a frame: browsers may keep the store from a frame that stands in another site's page. */
  | { readonly kind: "kept" }
  | { readonly kind: "append"; readonly line: NewLine }
  | { readonly kind: "seal"; readonly words: readonly FreeWords[] }
  | { readonly kind: "requests"; readonly call: RequestsCall };

/** A verb of `Requests` (host/sign-off/requests.ts). */
export type RequestsCall =
  | { readonly verb: "all" }
  | { readonly verb: "add"; readonly request: KeptRequest; readonly today: string }
  | { readonly verb: "use" | "giveBack" | "refuse"; readonly id: string };

/** What the store holds for a frame. */
export interface KeptForFrame {
  readonly pack: KeptPack | null;
  readonly settings: Settings;
  /** Everybody who was brought in on this device, of whom there are 10,000 at most (host/store/brought.ts). */
  readonly brought: BroughtPeople | null;
  readonly practiceKey: Staff["signOffKey"] | null;
  /** What was recorded about permissions on this device, without its signatures. */
  readonly recorded: readonly PermissionEvent[];
}

/** The answer for a line or for sealed words; `failed` is not on the disk. */
export type Stored<T> = { readonly kind: "stored"; readonly value: T } | { readonly kind: "failed" };

/** Whether a page is protected; the popup asks the page for it with `{ kind: "standing" }`. */
export type Standing =
  | { readonly kind: "no-compose-window" }
  | { readonly kind: "protected"; readonly site: Words }
  /** A self-test of the adapter failed: the site has changed. */
  | { readonly kind: "not-protected"; readonly site: Words };

/** What a page's script needs, kept in `storage.local` under this name: no policy, no person. */
export const pageRecord = "page";
export interface PageRecord {
  readonly sites: readonly SiteAdapter[];
  readonly from: "pack" | "shipped";
  /** Those among them that somebody taught here: they count on the pages that they name, and nowhere else. Absent in an older record. */
  readonly taught?: readonly SiteId[];
  /** Said by the page's script itself when the frame does not answer, in the reader's language. */
  readonly words: {
    readonly held: string;
    readonly next: string;
    /** What to do about a request that has no message that could be looked at. */
    readonly nextUnseen: string;
    readonly close: string;
    readonly prepare: string;
  };
}

/** True in `storage.local` while the browser refuses to put our scripts on the sites that we gave it. */
export const sitesFault = "sites-fault";
