import type { Item } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { answering, choosing } from "./choose.ts";
import { fittingBundles } from "./facts.ts";
import type { SheetInput } from "./input.ts";
import { asked } from "./lists.ts";
import type { Question } from "./model.ts";
import { fieldLabel } from "./rows.ts";
import { aboutName, personName } from "./who.ts";
import { wordsAt } from "./words-at.ts";

/** Everything that only the sender can answer, in the order in which it is asked. */
export function questions(input: SheetInput, say: Say): readonly Question[] {
  return [
    ...purposeQuestion(input, say),
    ...peopleQuestions(input, say),
    ...fileQuestions(input, say),
    ...asked(input).map((item) => flagQuestion(input, item, say)),
  ];
}

/** More bundles than this are left to the picker. */
export const mostAnswers = 4;

/** Which of the bundles that fit is meant; a single one is the main button. */
function purposeQuestion(input: SheetInput, say: Say): readonly Question[] {
  const fitting = fittingBundles(input);
  const asked = input.check.decision.holds.some(({ code }) => code === "no-bundle");
  if (!asked || fitting.length < 2 || fitting.length > mostAnswers) return [];
  return [
    {
      id: "purpose",
      text: say("ask-purpose"),
      note: "",
      items: [],
      safest: false,
      answers: fitting.map(({ id, label }) => ({
        label: label[input.language],
        press: { kind: "act", action: choosing(input.choices, { bundle: id }) },
      })),
    },
  ];
}

function peopleQuestions({ check, choices, policy }: SheetInput, say: Say): readonly Question[] {
  return check.decision.asks.flatMap((ask): readonly Question[] => {
    switch (ask.code) {
      case "emergency":
        return [];
      case "own-address": {
        const [first] = ask.people;
        const name = first ? aboutName(policy, first, say) : say("about-other");
        return ask.addresses.map((address) => ({
          id: `own ${address}`,
          text: say("ask-own-address", { address, name }),
          note: say("ask-own-address-note"),
          items: [],
          safest: false,
          answers: [
            {
              label: say("answer-own-address"),
              press: {
                kind: "act",
                action: choosing(choices, { ownAddress: [...choices.ownAddress, address] }),
              },
            },
            { label: say("back-to-address"), press: { kind: "act", action: { kind: "back" } } },
          ],
        }));
      }
      case "who-is-it": {
        const items = check.decision.items.filter(({ about }) => about.kind === "unlisted");
        return [
          {
            id: "who",
            text: say("ask-who"),
            note: say("ask-who-note"),
            items: items.map(({ id }) => id),
            safest: false,
            answers: [
              ...check.decision.participants.slice(0, 3).map((id) => ({
                label: personName(policy, id) ?? id,
                press: { kind: "act" as const, action: choosing(choices, { participant: id }) },
              })),
              { label: say("answer-another-participant"), press: { kind: "go-to", place: "person" } },
              {
                label: say("answer-not-a-participant"),
                press: { kind: "act", action: answering(choices, items, "not-a-participant", "") },
              },
            ],
          },
        ];
      }
      default:
        return ask.code satisfies never;
    }
  });
}

function fileQuestions({ check, choices, message }: SheetInput, say: Say): readonly Question[] {
  const held = check.decision.holds.some(({ code }) => code === "not-checked");
  return (held ? check.decision.notChecked : []).map(({ part, why, digest }) => ({
    id: `file ${part}`,
    text: say(`unread-${why}`, {
      file: message.attachments[Number(part.split(":")[1])]?.name ?? say("part-body"),
    }),
    note: say("unread-note"),
    items: [],
    safest: true,
    answers: [
      // A picture in the text is taken out there, by the sender.
      part.startsWith("attachment:")
        ? {
            label: say("take-file-out"),
            press: { kind: "act", action: choosing(choices, { takenOut: [...choices.takenOut, digest] }) },
          }
        : { label: say("do-back"), press: { kind: "act", action: { kind: "back" } } },
      {
        label: say("nothing-about"),
        press: {
          kind: "act",
          action: choosing(choices, { nothingAbout: [...choices.nothingAbout, digest] }),
        },
      },
    ],
  }));
}

/** "Is this a Social Security number?", with the words in question. */
function flagQuestion(input: SheetInput, item: Item, say: Say): Question {
  const [first] = item.places;
  return {
    id: item.id,
    text: say("ask-flag", {
      words: first ? wordsAt(input.check.detection, first) : "",
      label: fieldLabel(input, item, say),
    }),
    note: "",
    items: [item.id],
    safest: true,
    answers: item.mayAnswer.map((answer) => ({
      label: say(`flag-${answer}`),
      press: { kind: "act", action: answering(input.choices, [item], answer, "") },
    })),
  };
}
