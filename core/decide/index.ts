export { missingElements } from "./consent.ts";
export { judgeMessage, settle } from "./decide.ts";
export { isDisclosed, isPlainSentences } from "./disclosed.ts";
export { isDisclosure } from "./disclosure.ts";
export { becomes, type Facts } from "./facts.ts";
export { signerOf } from "./holds/signer.ts";
export { factsOf, mayLeave } from "./may-leave.ts";
export {
  type Ask,
  type Choices,
  type Decision,
  type Hold,
  type HoldCode,
  type Item,
  type ItemAnswer,
  noChoices,
  type Outcome,
  type PermissionUsed,
  type Reason,
  type RecipientStanding,
  type RuleName,
  type SignedOff,
} from "./outcome.ts";
export {
  aboutKind,
  hasRegime,
  holdingProgrammes,
  isMinor,
  participantOf,
  programmesOf,
  victimServiceRegimes,
  walledRegimes,
} from "./people.ts";
export { partnerAt, staffAt, standings } from "./recipients.ts";
export { worksIn } from "./team.ts";
