import { loadPolicy } from "../../cli/policy-files.ts";
import { compile } from "../../core/detect/index.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import { checkTime } from "./check.ts";
import { nesting } from "./html.ts";
import { scanSpeed } from "./scan.ts";
import { scriptSize } from "./script-size.ts";
import { sheetTime } from "./sheet.ts";
import type { Row } from "./time.ts";

/** `npm run bench`: one table, targets beside the figures. Figures are this machine's; ratios travel. */
const policy = await loadPolicy(new URL("../../bundles", import.meta.url).pathname);
if (policy.kind === "problems") throw new Error("the sample agency does not load");
const knowledge = compile(indexPolicy(policy.value));

const print = ({ what, figure, target, met }: Row) => {
  const verdict = met === null ? "" : met ? "met" : "MISSED";
  process.stdout.write(`${what.padEnd(46)}${figure.padStart(12)}   ${target.padEnd(16)}${verdict}\n`);
};

for (const rows of [() => scanSpeed(knowledge), () => checkTime(knowledge), nesting, scriptSize])
  rows().forEach(print);
(await sheetTime()).forEach(print);
