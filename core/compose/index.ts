export { type Filled, fill, fromPolicy, linesOf, wantedFields } from "./fill.ts";
export { type Form, type FormLine, formFor } from "./form.ts";
export type { Recorded } from "./recorded.ts";
export { blocksOf, noteKey, type Written, write } from "./write.ts";
