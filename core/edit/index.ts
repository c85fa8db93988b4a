export { newSources } from "./apply.ts";
export { onlyGreeting } from "./greeting.ts";
export { type Plan, plan } from "./plan.ts";
