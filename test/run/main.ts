import { install, mayInstall } from "../hosts/apt.ts";
import type { Need } from "../hosts/needs.ts";
import { type Result, stages } from "./stages.ts";

/**
 * `npm test`: every check there is, a line a stage. What the machine lacks is installed where that is allowed;
 * what could not run is listed at the end, and fails where `CI` is set. The last line is the sum.
 */
const { CI = "" } = process.env;
const mustRunAll = CI === "1" || CI === "true";
const couldNotRun: string[] = [];
let passed = 0;
let failed = 0;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The needs that are still not there after trying to install them. */
function lacking(needs: readonly Need[]): readonly Need[] {
  for (const need of needs.filter((one) => !one.present())) {
    if (!mayInstall()) continue;
    say(`      installing ${need.what}`);
    try {
      install(need.packages);
    } catch (error) {
      say(`      ${need.what} could not be installed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return needs.filter((one) => !one.present());
}

function tell(name: string, result: Result, seconds: number): void {
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) say(result.output.trim());
  couldNotRun.push(...result.skipped.map((test) => `${name}: ${test}`));
  const sum = `${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ""}`;
  say(`      ${sum} in ${seconds.toFixed(1)} s`);
}

for (const [place, { name, needs, run }] of stages.entries()) {
  say(`[${place + 1}/${stages.length}] ${name}`);
  const missing = lacking(needs);
  if (missing.length > 0) {
    const packages = missing.flatMap((need) => need.packages).join(" ");
    const what = missing.map((need) => need.what).join(" and ");
    couldNotRun.push(`${name}: needs ${what}. Install with: apt-get install ${packages}`);
    say(`      not run: ${what} is missing`);
    continue;
  }
  const start = performance.now();
  tell(name, await run(), (performance.now() - start) / 1000);
}

if (couldNotRun.length > 0) say(`\nCould not run:\n${couldNotRun.map((line) => `  ${line}`).join("\n")}`);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || (mustRunAll && couldNotRun.length > 0) ? 1 : 0;
