import type { LogLine } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import type { PersonChoice } from "../../ui/index.ts";

/** Everybody in the policy by name, then those whom only the log still knows, by their reference. */
export function peopleOf(policy: Policy, lines: readonly LogLine[], say: Say): readonly PersonChoice[] {
  const listed = policy.people.participants.map(({ id, reference, name }) => ({
    reference,
    label: say("accounting-choice", { name: `${name.given} ${name.family}`, id }),
  }));
  const known = new Set(listed.map(({ reference }) => reference));
  const logged = lines.flatMap((line) => (line.kind === "entry" ? line.body.participants : []));
  const gone = [...new Set(logged)].filter((reference) => !known.has(reference));
  return [
    ...listed.sort((a, b) => a.label.localeCompare(b.label)),
    ...gone.map((reference) => ({
      reference,
      label: say("accounting-choice", { name: say("accounting-a-participant"), id: reference }),
    })),
  ];
}
