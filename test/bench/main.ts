import { loadPolicy } from "../../cli/policy-files.ts";
import { compile } from "../../core/detect/index.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import { bringInRows } from "./bring-in.ts";
import { caseloadRows } from "./caseload.ts";
import { checkTime } from "./check.ts";
import { guardCost } from "./guard.ts";
import { handlerRows } from "./handler.ts";
import { nesting } from "./html.ts";
import { monthRows } from "./month.ts";
import { paneRows } from "./pane.ts";
import { prepareRows } from "./prepare.ts";
import { rosterRows } from "./roster.ts";
import { rtRows } from "./rt.ts";
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

const tables = [
  () => scanSpeed(knowledge),
  () => checkTime(knowledge),
  nesting,
  scriptSize,
  () => caseloadRows(policy.value),
];
for (const rows of tables) rows().forEach(print);
(await bringInRows(policy.value)).forEach(print);
(await handlerRows(policy.value)).forEach(print);
(await paneRows()).forEach(print);
(await sheetTime()).forEach(print);
(await prepareRows()).forEach(print);
(await guardCost()).forEach(print);
(await rtRows()).forEach(print);
(await rosterRows(policy.value)).forEach(print);
(await monthRows(policy.value)).forEach(print);
