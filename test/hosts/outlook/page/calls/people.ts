import { lineOf, peopleOf } from "../../addresses.ts";
import type { Lines, Person } from "../../item.ts";
import { type Calls, ok } from "./call.ts";

interface Field {
  /** 0 is also an appointment's required attendees, 1 its optional ones. */
  readonly recipientField: 0 | 1 | 2;
  readonly recipientArray: readonly (string | { readonly address: string; readonly name: string })[];
}

const fields: readonly (keyof Lines)[] = ["to", "cc", "bcc"];
const lineFor = ({ recipientField }: Field): keyof Lines => fields[recipientField] ?? "to";
const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** 2 is somebody of the sender's own organisation, 3 somebody outside. */
function told({ name, address }: Person, user: Person) {
  return { name, address, recipientType: domainOf(address) === domainOf(user.address) ? 2 : 3 };
}

const given = (people: Field["recipientArray"]): readonly Person[] =>
  people.map((one) => (typeof one === "string" ? { name: one, address: one } : one));

export const peopleCalls: Calls = {
  15: ({ item }, field: Field) =>
    ok(peopleOf(item.lines[lineFor(field)]).map((person) => told(person, item.draft.user))),
  21({ item }, field: Field) {
    item.setLine(lineFor(field), lineOf(given(field.recipientArray)));
    return ok();
  },
  22({ item }, field: Field) {
    const line = lineFor(field);
    item.setLine(line, lineOf([...peopleOf(item.lines[line]), ...given(field.recipientArray)]));
    return ok();
  },
  107: ({ item: { draft } }) => ok(told(draft.from ?? draft.user, draft.user)),
  18: ({ item }) => ok(item.lines.subject),
  17({ item }, { subject }: { subject: string }) {
    item.setLine("subject", subject);
    return ok();
  },
};
