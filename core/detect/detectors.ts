import type { Detector } from "./detector.ts";
import { lexicon } from "./lexicon.ts";
import { address } from "./patterns/address.ts";
import { age } from "./patterns/age.ts";
import { bank } from "./patterns/bank.ts";
import { birthDate } from "./patterns/birth-date.ts";
import { email } from "./patterns/email.ts";
import { income } from "./patterns/income.ts";
import { labelledNumbers } from "./patterns/labelled-numbers.ts";
import { medicare } from "./patterns/medicare.ts";
import { phone } from "./patterns/phone.ts";
import { ssn } from "./patterns/ssn.ts";
import { zipCode } from "./patterns/zip.ts";
import { household } from "./people/household.ts";
import { participant } from "./people/participant.ts";
import { thirdParty } from "./people/third-party.ts";
import { documents } from "./structure/documents.ts";
import { labels } from "./structure/labels.ts";
import { programme } from "./structure/programme.ts";
import { tables } from "./structure/tables.ts";

/** Everything that looks at a page, in the order it runs. A detector not named here fails a test. */
export const detectors: readonly Detector[] = [
  labels,
  tables,
  documents,
  programme,
  participant,
  household,
  thirdParty,
  ssn,
  birthDate,
  age,
  phone,
  email,
  address,
  zipCode,
  labelledNumbers,
  medicare,
  bank,
  income,
  lexicon,
];
