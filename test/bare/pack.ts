import { deflateSync, strToU8 } from "fflate";
import type { Policy } from "../../core/policy/index.ts";

const ascii = (json: string) =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The part of a policy that `check` reads beside participants and consents, as a script can carry it. */
export function pack(policy: Policy): string {
  const read = {
    ...policy,
    notices: [],
    leftOut: [],
    sites: [],
    people: { ...policy.people, participants: [], consents: [] },
  };
  return Buffer.from(deflateSync(strToU8(ascii(JSON.stringify(read))), { level: 9 })).toString("base64");
}
