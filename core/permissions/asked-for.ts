import { type Bundle, type Field, lineFor, type Policy } from "../policy/index.ts";

/** What a purpose asks of a person, and what it takes only where they name it. */
export interface AskedFor {
  readonly usual: readonly Field[];
  readonly named: readonly Field[];
}

/** Details that may be agreed to for a bundle, as the rules list them; what nobody can permit is not among them. */
export function askedFor(bundle: Bundle, policy: Policy): AskedFor {
  const listed = (field: Field) => lineFor(bundle, field, field.about).listed;
  const fields = policy.fields.filter(({ class: kind }) => kind === "restricted");
  return {
    usual: fields.filter((field) => ["required", "optional"].includes(listed(field))),
    named: fields.filter((field) => listed(field) === "unlessAuthorised"),
  };
}
