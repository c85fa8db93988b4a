export { newSources } from "./apply.ts";
export { onlyGreeting } from "./greeting.ts";
export { languageOfText } from "./language.ts";
export { type Plan, plan } from "./plan.ts";
export { reducedValue } from "./reduced-value.ts";
