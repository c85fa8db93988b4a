export { newSources } from "./apply.ts";
export { onlyGreeting } from "./greeting.ts";
export { type Plan, type PlanInput, plan } from "./plan.ts";
