import type { FieldId } from "../../ids.ts";
import type { Detector } from "../detector.ts";

/** The name of somebody in a participant's household. */
export const household: Detector = {
  name: "household",
  find: ({ people }) =>
    people
      .filter(({ about, how }) => how === "name" && about?.kind === "household")
      .map(({ start, end, about, rule }) => ({
        field: "household-member-name" as FieldId,
        start,
        end,
        label: null,
        confidence: /full$/.test(rule) ? "high" : "medium",
        rule,
        about,
      })),
};
