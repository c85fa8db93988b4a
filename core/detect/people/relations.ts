import type { Relation } from "../detector.ts";

/**
 * Words for the people around a participant, with their grammatical gender (`m`, `f`, or none). They count only
 * beside an owner ("her", "su", "Marisol's") or a name.
 */
export const relations: readonly { relation: Relation; gender: "m" | "f" | null; words: string }[] = [
  { relation: "child", gender: "m", words: "son, stepson, little boy, hijo, niño, hijastro" },
  { relation: "child", gender: "f", words: "daughter, stepdaughter, little girl, hija, niña, hijastra" },
  {
    relation: "child",
    gender: null,
    words:
      "child, children, kid, kids, sons, daughters, baby, toddler, newborn, infant, hijos, hijas, niños, niñas, bebé",
  },
  { relation: "spouse", gender: "m", words: "husband, esposo, marido" },
  { relation: "spouse", gender: "f", words: "wife, esposa" },
  { relation: "spouse", gender: null, words: "spouse, cónyuge" },
  { relation: "parent", gender: "m", words: "father, dad, stepfather, stepdad, padre, papá, padrastro" },
  { relation: "parent", gender: "f", words: "mother, mom, mum, stepmother, stepmom, madre, mamá, madrastra" },
  { relation: "parent", gender: null, words: "parent, parents, padres, guardian" },
  { relation: "sibling", gender: "m", words: "brother, brothers, hermano, hermanos, brother in law, cuñado" },
  { relation: "sibling", gender: "f", words: "sister, sisters, hermana, hermanas, sister in law, cuñada" },
  { relation: "sibling", gender: null, words: "sibling, siblings, twin" },
  {
    relation: "kin",
    gender: "m",
    words:
      "uncle, grandfather, grandpa, grandson, nephew, tío, abuelo, nieto, sobrino, primo, suegro, father in law",
  },
  {
    relation: "kin",
    gender: "f",
    words:
      "aunt, grandmother, grandma, granddaughter, niece, tía, abuela, nieta, sobrina, prima, suegra, mother in law",
  },
  {
    relation: "kin",
    gender: null,
    words: "cousin, cousins, grandparents, relative, relatives, pariente, familiar",
  },
  {
    relation: "former",
    gender: "m",
    words: "boyfriend, fiance, ex husband, ex boyfriend, novio, exnovio, exesposo, exmarido, baby daddy",
  },
  {
    relation: "former",
    gender: "f",
    words: "girlfriend, fiancee, ex wife, ex girlfriend, novia, exnovia, exesposa",
  },
  {
    relation: "former",
    gender: null,
    words:
      "ex, ex partner, partner, abuser, batterer, stalker, perpetrator, pareja, expareja, agresor, abusador",
  },
  {
    relation: "outsider",
    gender: "m",
    words: "vecino, amigo, casero, arrendador, patrón, padrino",
  },
  {
    relation: "outsider",
    gender: "f",
    words: "vecina, amiga, casera, madrina, babysitter, niñera",
  },
  {
    relation: "outsider",
    gender: null,
    words:
      "neighbor, neighbour, roommate, housemate, friend, landlord, landlady, coworker, co worker, boss, sponsor, godmother, godfather, compañero de cuarto, compañera de cuarto",
  },
];

export const genderOf: ReadonlyMap<string, "m" | "f" | null> = new Map(
  relations.reduce<[string, "m" | "f" | null][]>((all, { words, gender }) => {
    for (const word of words.split(", ")) all.push([word, gender]);
    return all;
  }, []),
);

/** Words for somebody whom the agency serves. */
export const roles: readonly string[] = [
  "client",
  "participant",
  "patient",
  "cliente",
  "participante",
  "paciente",
];
