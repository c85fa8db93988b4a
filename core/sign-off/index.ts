export { answerRequest } from "./answer.ts";
export { maySign, type Standing, signersFor, standingOf } from "./may-sign.ts";
export {
  type OpenRequest,
  openUntil,
  type SealedRequest,
  type SignOffRequest,
  sealedRequest,
  signOffRequest,
} from "./request.ts";
export { type Taken, takeAnswer } from "./take.ts";
