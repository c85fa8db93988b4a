export { unpack } from "../../core/compact/index.ts";
export { noChoices } from "../../core/decide/index.ts";
export { compile } from "../../core/detect/index.ts";
export { check } from "../../core/disclose/check.ts";
export { partTexts } from "../../core/message/index.ts";
export { indexPolicy } from "../../core/policy/policy.ts";
