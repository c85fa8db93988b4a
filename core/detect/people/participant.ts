import type { FieldId } from "../../ids.ts";
import type { Detector } from "../detector.ts";
import { isPrincipal } from "./person.ts";

/** The name or number of a participant, known to the policy or clearly one. */
export const participant: Detector = {
  name: "participant",
  find: ({ people }) =>
    people
      .filter(({ about, how }) => how === "name" && isPrincipal(about))
      .map(({ start, end, about, rule }) => ({
        field: (/\/id$/.test(rule) ? "participant-id" : "participant-name") as FieldId,
        start,
        end,
        label: null,
        confidence: /full|id$/.test(rule) ? "high" : "medium",
        rule,
        about,
      })),
};
