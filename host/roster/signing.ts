import { noChoices } from "../../core/decide/index.ts";
import { approve } from "../../core/disclose/index.ts";
import { leadingCode, type MadeRoster } from "../../ui/index.ts";
import type { Subject } from "../sign-off/ask.ts";
import type { RosterTask } from "./work.ts";

/** What somebody signs off of a table. */
export function subjectOf(made: MadeRoster, { bundle, addressed }: RosterTask): Subject {
  const { message, decision, people, fields, exceptions } = made;
  const { sender, channel } = addressed;
  return {
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
