export { type Caseload, type CaseloadFault, caseloadFaults, openCaseload } from "./caseload.ts";
export { lookUp } from "./look-up.ts";
export { makeCaseload } from "./make-caseload.ts";
export { somebodyOf } from "./somebody.ts";
