export { type Caseload, type CaseloadFault, caseloadFaults, openCaseload } from "./caseload.ts";
export { type Hit, lookUp } from "./look-up.ts";
export { makeCaseload } from "./make-caseload.ts";
export { type SomebodyPerhaps, somebodyOf } from "./somebody.ts";
