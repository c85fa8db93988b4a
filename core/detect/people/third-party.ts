import { namedPeople } from "./named.ts";

/** The name of somebody outside the household, known by what they are to a participant: "her ex, Carlos Mendez". */
export const thirdParty = namedPeople(
  "third-party",
  ({ kind }) => kind === "other",
  () => "third-party-name",
);
