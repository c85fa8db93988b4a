import type { ParticipantId, ProgrammeId } from "../core/ids.ts";
import { indexPolicy, type Participant, type Policy, type PolicyIndex } from "../core/policy/index.ts";

const given =
  "Maria James Ana Robert Luz Michael Carmen David Rosa John Elena William Sofia Richard Lucia Thomas Teresa Daniel Marta Anthony Isabel Kevin Juana Brian Gloria Jason Alicia Eric Silvia Tyrone Norma Andre Claudia Malik Patricia Darnell Sandra Jamal Keisha Tanisha Latoya Ebony Linh Tuyet Minh Thanh Wei Mei Xin Hua Priya Anjali Fatima Amina Yusuf Omar Svetlana Olga Kayla Tyler Brandon Ashley Jessica Amanda Heather Crystal Dustin Cody Wanda Doris Earl Leon Vernon Agnes Pearl Hattie Rosalinda Guadalupe Esperanza Ernesto Ramiro Gerardo Ximena Jean-Luc Mary Ann".split(
    " ",
  );
const family =
  "Garcia Johnson Martinez Williams Rodriguez Brown Lopez Davis Hernandez Miller Gonzalez Wilson Perez Moore Sanchez Taylor Ramirez Anderson Torres Thomas Flores Jackson Rivera White Gomez Harris Diaz Martin Cruz Thompson Reyes Robinson Morales Clark Ortiz Lewis Gutierrez Lee Chavez Walker Ramos Hall Ruiz Allen Mendoza Young Alvarez King Castillo Wright Jimenez Scott Moreno Green Romero Baker Herrera Adams Medina Nelson Aguilar Hill Vargas Campbell Castro Mitchell Mendez Roberts Guzman Carter Munoz Phillips Salazar Evans Garza Turner Soto Parker Vazquez Collins Alvarado Edwards Delgado Stewart Pena Morris Contreras Nguyen Sandoval Murphy Guerrero Rogers Okafor Ortega Baptiste O'Neal Dominguez Washington Estrada Freeman Maldonado Chu Avila Pham Luna Tran Espinoza Abdi".split(
    " ",
  );

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A caseload as an agency may have one: nobody in it is real, and the names are as common as people's are. */
export function manyPeople(count: number, programme: string, seed = 1): readonly Participant[] {
  const below = numbers(seed);
  const one = (list: readonly string[]) => list[below(list.length)] ?? "";
  return Array.from({ length: count }, (_, index): Participant => {
    const name = { given: one(given), family: one(family) };
    const twice = below(6) === 0 ? { ...name, family: `${name.family} ${one(family)}` } : name;
    const children = Array.from({ length: below(4) }, () => ({
      name: `${one(given)} ${name.family}`,
      relation: "child",
      adult: false,
    }));
    return {
      id: `HB-${2001 + index}` as ParticipantId,
      reference: `ref-${index}-00000`,
      name: twice,
      alsoKnownAs: below(5) === 0 ? [twice.given.slice(0, 4)] : [],
      programs: [programme as ProgrammeId],
      contacts: [
        `415-555-${String(1000 + index).slice(-4)}`,
        `${twice.given}.${name.family}${index}@mail.example`.toLowerCase(),
      ],
      household: children,
      limitations: [],
    };
  });
}

/** The sample agency with these people for its own. */
export function withPeople(policy: Policy, participants: readonly Participant[]): PolicyIndex {
  return indexPolicy({ ...policy, people: { participants: [...participants], consents: [] } });
}
