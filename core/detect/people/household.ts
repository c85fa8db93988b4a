import { namedPeople } from "./named.ts";

/** The name of somebody in a participant's household. */
export const household = namedPeople(
  "household",
  ({ kind }) => kind === "household",
  () => "household-member-name",
);
