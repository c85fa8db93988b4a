import type { Item } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import { answering } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Button } from "./model.ts";
import { personName } from "./who.ts";

/** A button for each person who may stay: the others' details are taken out, to go in messages of their own. */
export function splitButtons({ check, choices, language, policy }: SheetInput, say: Say): readonly Button[] {
  const { items, leaving } = check.decision;
  return leaving.length < 2
    ? []
    : leaving.flatMap((id): readonly Button[] => {
        const others = items.filter((item) =>
          leaving.some((other) => other !== id && standsFor(item, other)),
        );
        const names = leaving
          .filter((other) => other !== id)
          .map((other) => personName(policy, other) ?? other);
        const action = answering(choices, others, "take-out", "");
        return others.every(({ mayAnswer }) => mayAnswer.includes("take-out"))
          ? [
              {
                label: say("do-split", { count: names.length, names: sayList(names, language) }),
                press: { kind: "act", action },
              },
            ]
          : [];
      });
}

/** Whether an item stands in this person's record: their own detail, or one of their household. */
function standsFor({ about }: Item, person: ParticipantId): boolean {
  return about.kind === "participant"
    ? about.id === person
    : about.kind === "household" && about.of === person;
}
