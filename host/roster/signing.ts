import { noChoices } from "../../core/decide/index.ts";
import { approve } from "../../core/disclose/index.ts";
import { leadingCode, type MadeRoster, type RosterSetup } from "../../ui/index.ts";
import type { Subject } from "../sign-off/ask.ts";

/** What somebody signs off of a table. */
export function subjectOf(made: MadeRoster, { bundle, sender, channel }: RosterSetup): Subject | null {
  const { message, decision, people, fields, exceptions } = made;
  return channel === null
    ? null
    : {
        what: "table",
        message: { sender, channel },
        decision,
        people,
        fields,
        files: 1,
        staying: exceptions.map(leadingCode),
        choices: { ...noChoices, bundle },
        digestWith: (salt) => approve(message, bundle, salt, []).digest,
      };
}
