import type { FieldId } from "../../ids.ts";
import { type Consent, type Field, isProtected, type Policy } from "../../policy/index.ts";
import { actCode, own, resourceTypes } from "./codes.ts";
import type { Misfit } from "./conditions.ts";
import type { Coding, Provision } from "./resource.ts";

/** Which details a permission is for, as our consents say it. */
export interface Selection {
  readonly covers: Consent["covers"];
  readonly specific: Consent["specific"];
}
type Cover = Consent["covers"][number];

export const hasSelection = ({ code, class: type, securityLabel, data, dataPeriod }: Provision): boolean =>
  code.length + type.length + securityLabel.length + data.length > 0 || dataPeriod !== undefined;

const ownCode = ({ coding }: Provision["code"][number], { fields, groups }: Policy): Cover | null => {
  const code = coding.find(({ system }) => system === own.field)?.code;
  if (code === undefined) return null;
  const isGroup = code.startsWith("group:") && groups[code.slice("group:".length)] !== undefined;
  return isGroup || fields.some(({ id }) => id === code) ? (code as Cover) : null;
};

const labelOf = ({ system, code }: Coding) =>
  system === actCode || system === own.field ? (code ?? "") : "";
const resourceOf = ({ fhir }: Field) => /^[A-Za-z]+/.exec(fhir ?? "")?.[0] ?? "";
/** A field without a resource of its own is of no type, whatever was asked for. */
const isOfType = (field: Field, types: readonly string[]): boolean =>
  resourceOf(field) !== "" && types.includes(resourceOf(field));
const inCovers = (covers: readonly string[], { id, group }: Field) =>
  covers.includes(id) || covers.includes(`group:${group}`);

/** What a permit is for; null where it is for nothing that we know. */
export function permitted(given: Provision, path: string, policy: Policy, misfit: Misfit): Selection | null {
  if (given.data.length > 0) return refuse(`${path}.data`);
  if (given.dataPeriod !== undefined) return refuse(`${path}.dataPeriod`);
  const covers: Cover[] = [];
  for (const [index, concept] of given.code.entries()) {
    const cover = ownCode(concept, policy);
    if (cover === null) misfit(`${path}.code[${index}]`);
    else covers.push(cover);
  }
  const marked = given.extension?.find(({ url }) => url === own.specific);
  if (marked !== undefined) return asWritten(marked.valueCode);
  if (given.code.length > 0 && covers.length === 0) return null;
  if (given.class.length + given.securityLabel.length === 0) {
    const all = Object.keys(policy.groups).map((group) => `group:${group}` as Cover);
    return { covers: given.code.length > 0 ? covers : all, specific: [] };
  }
  return fieldsOf();

  function refuse(what: string): null {
    misfit(what);
    return null;
  }

  /** Written by ourselves: labels and fields exactly as they were. */
  function asWritten(regime: string | undefined): Selection {
    const sensitivity = given.securityLabel.map(labelOf);
    const fields = covers as unknown as FieldId[];
    const specific = { sensitivity, fields, ...(regime === undefined ? {} : { regime }) };
    return { covers: [], specific: [specific as Consent["specific"][number]] };
  }

  /** A class and a label both narrow. A protected detail is in only where labels name all of its codes. */
  function fieldsOf(): Selection | null {
    const types = given.class.map(({ system, code }) => (system === resourceTypes ? (code ?? "") : ""));
    const labels = given.securityLabel.map(labelOf);
    const known = (text: string, fits: (field: Field) => boolean, at: string) => {
      if (text !== "" && policy.fields.some(fits)) return;
      misfit(at);
    };
    types.forEach((type, index) => {
      known(type, (field) => resourceOf(field) === type, `${path}.class[${index}]`);
    });
    labels.forEach((label, index) => {
      known(label, ({ sensitivity }) => sensitivity.includes(label), `${path}.securityLabel[${index}]`);
    });
    const meant = policy.fields.filter(
      (field) =>
        field.class !== "unavailable" &&
        (given.code.length === 0 || inCovers(covers, field)) &&
        (types.length === 0 || isOfType(field, types)) &&
        (labels.length === 0 ||
          (field.sensitivity.length > 0 && field.sensitivity.every((code) => labels.includes(code)))),
    );
    const named = meant.filter(isProtected);
    const plain = meant.filter((field) => !isProtected(field)).map(({ id }) => id as Cover);
    const specific =
      labels.length > 0 && named.length > 0
        ? [{ sensitivity: labels, fields: named.map(({ id }) => id) }]
        : [];
    return plain.length + specific.length === 0 ? null : { covers: plain, specific };
  }
}

/**
 * What a deny keeps out, for everybody and every purpose, which is at least what it says; null where our fields can't
 * say it.
 */
export function denied(given: Provision, policy: Policy): Consent["covers"] | null {
  const codes = given.code.map((concept) => ownCode(concept, policy));
  if (codes.length > 0 && !codes.includes(null)) return codes.filter((code) => code !== null);
  const labels = given.securityLabel.map(labelOf);
  const fields = labels.map((label) =>
    policy.fields.filter(({ sensitivity }) => sensitivity.includes(label)),
  );
  if (labels.length === 0 || fields.some((list) => list.length === 0)) return null;
  return [...new Set(fields.flat().map(({ id }) => id as Cover))];
}
