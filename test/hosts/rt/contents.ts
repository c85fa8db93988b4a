import { staff } from "../practice/agency.ts";

/** A ticket that is the record of one participant's case. */
export interface Case {
  /** The participant's number in the sample agency; it stands in the subject too. */
  readonly id: string;
  readonly subject: string;
  /** The staff member who works on it, by id. */
  readonly owner: string;
  /** Who gets a reply. */
  readonly requestors: readonly string[];
  readonly cc: readonly string[];
  /** By the label that stands before the value in the page. */
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}

export const queue = "Cases";
export const password = "practice";

const jordan = "jordan.ames@keystonehomes.example";

/** Tickets are numbered from 1 in this order. */
export const cases: readonly Case[] = [
  {
    id: "HB-1001",
    subject: "HB-1001 Marisol Vega",
    owner: "dana",
    requestors: [jordan],
    cc: ["priya.raman@harborbridge.example"],
    fields: {
      "Client name": "Marisol Vega",
      "Client ID": "HB-1001",
      "Date of birth": "03/14/1987",
      "Social Security number": "987-65-4321",
      Phone: "415-555-0141",
      Email: "marisol.vega@mail.example",
      "Preferred contact": "Text first, after 3 pm",
      "Primary language": "Spanish",
      "Program name": "Housing Stability",
      "Eligible for": "Rapid Rehousing",
      "Household size": "3",
      "Household members": "Mateo Vega, Lucia Vega",
      "Bedrooms needed": "2",
      "Housing barriers": "No rental history in this county",
      "Housing preference": "Near Harbor School",
      "Document readiness": "ID on file; pay stubs still missing",
      "Monthly income": "$1,450",
      "Source of income": "Part-time work",
      "Staying at": "Room 12, Bayside Motel, 400 Harbor Rd",
      "Safe house": "77 Lantern Way",
      "Safety notes": "Avoid unannounced visits.",
      Diagnosis: "PTSD",
      "Substance use": "In recovery from alcohol for two years",
      "DV history": "Her ex, Carlos Mendez, was arrested last spring",
      "Immigration status": "U visa pending",
      Goals: "A home near the school by January",
    },
    text: "Intake by phone. Marisol sees a therapist for PTSD and wants to stay close to the school.",
  },
  {
    id: "HB-1002",
    subject: "HB-1002 James Okafor",
    owner: "dana",
    requestors: ["priya.raman@harborbridge.example"],
    cc: [],
    fields: {
      "Client name": "James Okafor",
      "Client ID": "HB-1002",
      "Date of birth": "11/02/1979",
      Phone: "415-555-0152",
      "Preferred contact": "Call before noon",
      "Program name": "Housing Stability",
      "Eligible for": "Permanent supportive housing",
      "Household size": "1",
      "Bedrooms needed": "1",
      "Housing barriers": "An eviction in 2021",
      Diagnosis: "Type 2 diabetes",
    },
    text: "Moved from the waiting list.",
  },
  {
    id: "HB-1003",
    subject: "HB-1003 Tuyết Nguyễn",
    owner: "luis",
    requestors: ["intake@northsidebh.example"],
    cc: [],
    fields: {
      "Client name": "Tuyết Nguyễn",
      "Client ID": "HB-1003",
      "Date of birth": "06/21/1990",
      Phone: "415-555-0163",
      "Preferred contact": "Phone, mornings",
      "Program name": "Recovery Services",
      "Household size": "1",
      "Substance use": "Opioid use disorder, on buprenorphine",
      "Psychiatric history": "A hospital stay in 2024",
    },
    text: "Handoff planned.",
  },
  {
    id: "lunch",
    subject: "Lunch rota",
    owner: "dana",
    requestors: ["priya.raman@harborbridge.example"],
    cc: [],
    fields: {},
    text: "Who brings lunch in May?",
  },
  {
    id: "units",
    subject: "Units in January",
    owner: "dana",
    requestors: [jordan, "dana.w.home@mail.example"],
    cc: [],
    fields: {},
    text: "Do you have two-bedroom units opening in January?",
  },
];

/** What `fill.pl` reads. */
export const contents = {
  password,
  queue,
  staff,
  labels: [...new Set(cases.flatMap(({ fields }) => Object.keys(fields)))],
  cases,
};
