import { type EnrolmentCode, readEnrolmentCode } from "../core/policy/enrolment-code.ts";
import { unsealPack } from "../core/policy/sealed-pack.ts";

type GivenCode =
  /** `code` is null where a new one is to be made. */
  | { readonly kind: "code"; readonly code: EnrolmentCode | null }
  | { readonly kind: "refused"; readonly why: "needed" | "not-a-code" | "mistyped" | "wrong" };

/** The code of `--code`, beside the rules that were sealed before: null where there are none. */
export async function givenCode(
  typed: string | null,
  sealed: unknown,
  subtle: SubtleCrypto,
): Promise<GivenCode> {
  if (typed === null)
    return sealed === null ? { kind: "code", code: null } : { kind: "refused", why: "needed" };
  const read = readEnrolmentCode(typed);
  if (read.kind === "no-code") return { kind: "refused", why: read.why };
  const opened = await unsealPack(sealed, read.code, { subtle });
  return opened.kind === "refused" && opened.why === "wrong-code" ? { kind: "refused", why: "wrong" } : read;
}
