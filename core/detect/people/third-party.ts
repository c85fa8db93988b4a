import type { FieldId } from "../../ids.ts";
import type { Detector } from "../detector.ts";

/** The name of somebody outside the household, known by what they are to a participant: "her ex, Carlos Mendez". */
export const thirdParty: Detector = {
  name: "third-party",
  find: ({ people }) =>
    people
      .filter(({ about, how }) => how === "name" && about?.kind === "other")
      .map(({ start, end, about, rule }) => ({
        field: "third-party-name" as FieldId,
        start,
        end,
        label: null,
        confidence: "high",
        rule,
        about,
      })),
};
