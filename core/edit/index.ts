export { type Plan, type PlanInput, plan } from "./plan.ts";
