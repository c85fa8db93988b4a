import type { Problem } from "../parsed.ts";
import type { Bundle, RequiredEntry } from "./bundle.ts";
import type { Device } from "./device.ts";
import { requiredEntries } from "./entries.ts";
import type { Field } from "./field.ts";
import { foldLabel } from "./fold-label.ts";
import type { Notice } from "./notice.ts";
import type { Staff } from "./organisation.ts";
import type { Agreement, Partner } from "./partner.ts";

type Found = Omit<Problem, "file">;

const found = (path: string, message: string): Found => ({ path, message });

/** A label may mean one field only, in both languages together. Whole documents are told apart from labels. */
export function fieldProblems(fields: readonly Field[]): readonly Found[] {
  const owners = new Map<string, string>();
  const ownerOf = (field: Field, label: string) => {
    const key = `${field.appliesTo ?? ""}:${foldLabel(label)}`;
    const owner = owners.get(key) ?? field.id;
    owners.set(key, owner);
    return owner;
  };
  return fields.flatMap((field, index) =>
    (["en", "es"] as const).flatMap((language) =>
      [field.label[language], ...field.aliases[language]].flatMap((label, place) => {
        const owner = ownerOf(field, label);
        const path = place === 0 ? `label.${language}` : `aliases.${language}[${place - 1}]`;
        return owner === field.id
          ? []
          : [found(`fields[${index}].${path}`, `means ${owner} already; a label means one field`)];
      }),
    ),
  );
}

type List = "required" | "optional" | "unlessAuthorised" | "never";

interface Listed {
  readonly list: List;
  readonly path: string;
  readonly field: string;
  readonly about: string;
  readonly reduced: boolean;
}

function listedIn(bundle: Bundle): readonly Listed[] {
  const lists: readonly (readonly [List, readonly (RequiredEntry | "from-order")[]])[] = [
    ["never", bundle.never],
    ["unlessAuthorised", bundle.unlessAuthorised],
    ["optional", bundle.optional],
    ["required", bundle.required],
  ];
  return lists.flatMap(([list, entries]) =>
    entries.flatMap((entry, index) =>
      requiredEntries([entry]).map((one) => ({
        list,
        path: `${list}[${index}]`,
        field: typeof one === "string" ? one : one.field,
        about: (typeof one === "string" ? undefined : one.about) ?? "",
        reduced: typeof one !== "string" && one.as !== undefined,
      })),
    ),
  );
}

/** Lines of a bundle that contradict each other, or let out what never leaves. */
export function bundleProblems(bundle: Bundle, fields: readonly Field[]): readonly Found[] {
  const lines = listedIn(bundle);
  const unavailable = new Set<string>(
    fields.filter((one) => one.class === "unavailable").map((one) => one.id),
  );
  const stricter = new Map<string, List>();
  const problems: Found[] = [];
  for (const { list, path, field, about, reduced } of lines) {
    if (list !== "never" && unavailable.has(field))
      problems.push(found(path, `${field} never leaves; take the line out`));
    const key = `${field} ${about}`;
    const other = stricter.get(`${field} `) === "never" ? "never" : stricter.get(key);
    // A reduced line beside an `unlessAuthorised` is what leaves when no permission names the field.
    const isFallback = reduced && other === "unlessAuthorised";
    const both =
      (list === "optional" || list === "required") && (other === "optional" || other === "required");
    if (other !== undefined && other !== list && !isFallback && !both) {
      problems.push(found(path, `${field} is also listed under ${other}, which wins`));
    }
    if (other === undefined) stricter.set(key, list);
  }
  return problems;
}

/** 42 CFR 2.32(a)(1) and (2) in the words of 2024; those of 2018 and 2020 lack "use or" and "testimony". */
const part2Statements = [
  /^This record which has been disclosed to you is protected by Federal confidentiality rules \(42 CFR part 2\)\. These rules prohibit you from using or disclosing this record, or testimony /,
  /^42 CFR part 2 prohibits unauthorized use or disclosure of these records\.$/,
];

export function noticeProblems(notices: readonly Notice[]): readonly Found[] {
  return notices.flatMap((notice, index) =>
    notice.source?.startsWith("42 CFR 2.32") &&
    ![notice.text.en, notice.text.es].every((text) => part2Statements.some((one) => one.test(text)))
      ? [found(`notices[${index}].text`, "is not a statement of 42 CFR 2.32(a) in its words of 2024")]
      : [],
  );
}

/** Nobody signs off their own send, and who signs off must be allowed to. */
export function staffProblems(staff: readonly Staff[]): readonly Found[] {
  const role = new Map(staff.map((person) => [person.id, person.role]));
  return staff.flatMap((person, index) => {
    if (person.supervisor === undefined) return [];
    const path = `staff[${index}].supervisor`;
    if (person.supervisor === person.id) return [found(path, "nobody signs off their own send")];
    const its = role.get(person.supervisor);
    return its === "staff" || its === "admin" ? [found(path, "must be a supervisor or compliance")] : [];
  });
}

export function deviceProblems(devices: readonly Device[]): readonly Found[] {
  return devices.flatMap(({ since, until }, index) =>
    until !== undefined && until < since
      ? [found(`devices[${index}].until`, "must not be before its first day")]
      : [],
  );
}

/** A partner's agreement must be one with that partner. */
export function agreementProblems(file: {
  readonly partners: readonly Partner[];
  readonly agreements: readonly Agreement[];
}): readonly Found[] {
  const partnerOf = new Map(file.agreements.map((one) => [one.id, one.partner]));
  return file.partners.flatMap(({ id, agreement }, index) => {
    const other = agreement === null ? undefined : partnerOf.get(agreement);
    return other === undefined || other === id
      ? []
      : [found(`partners[${index}].agreement`, `is an agreement with ${other}`)];
  });
}
