import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser, caseSystem, type Need, pdfTools, secondBrowser, webmail } from "../hosts/needs.ts";
import { type Ran, runTool } from "./tool.ts";

/** What a stage came to. `skipped` names tests that did not run; `output` is for a reader when something failed. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly output: string;
}

export interface Stage {
  readonly name: string;
  readonly needs: readonly Need[];
  run(): Promise<Result>;
}

/** Vitest's JSON report, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file could not be loaded. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const tool = (name: string, command: string, ...args: string[]): Stage => ({
  name,
  needs: [],
  run: async () => counted(await runTool(command, args)),
});

const counted = ({ ok, output }: Ran): Result => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: [],
  output,
});

const tests = (name: string, needs: readonly Need[], ...args: string[]): Stage => ({
  name,
  needs,
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "report-"));
    const file = join(folder, "report.json");
    const ran = await runTool("vitest", ["run", ...args, "--reporter=json", `--outputFile=${file}`]);
    const result = read(file, ran);
    await rm(folder, { recursive: true });
    return result;
  },
});

/**
 * A file that could not be loaded has no tests to fail, and counts as one. Vitest's own summary of failures needs
 * a newer Node (`Map.groupBy`), so it is written here.
 */
function read(file: string, ran: Ran): Result {
  if (!existsSync(file)) return counted({ ...ran, ok: false });
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  const all = report.testResults.flatMap((suite) => suite.assertionResults);
  const is = (status: string) => all.filter((test) => test.status === status);
  const unloaded = report.testResults.filter((suite) => suite.message !== "");
  const failures = [
    ...unloaded.map((suite) => `${suite.name}\n${suite.message}`),
    ...is("failed").map((test) => [test.fullName, ...(test.failureMessages ?? []).map(short)].join("\n")),
  ];
  const passed = is("passed").length;
  if (ran.ok || failures.length > 0)
    return {
      passed,
      failed: failures.length,
      skipped: all.filter((test) => !["passed", "failed"].includes(test.status)).map((test) => test.fullName),
      output: failures.join("\n\n"),
    };
  return { ...counted(ran), passed };
}

/** A failure's message and the lines of its stack that are ours. */
const short = (message: string) =>
  message
    .split("\n")
    .filter((line) => !/^\s+at .*(node_modules|new Promise|<anonymous>)/.test(line))
    .join("\n");

const without = (name: string) => ["--exclude", `test/e2e/*-${name}.test.ts`];

const outside = (names: string) => ["--exclude", `test/e2e/{${names}}*`];

/** In this order: what is quick and finds most comes first. */
export const stages: readonly Stage[] = [
  tool("types", "npm", "run", "--silent", "types"),
  tool("lint", "npm", "run", "--silent", "lint"),
  tool("dead code", "npm", "run", "--silent", "dead-code"),
  tool("build", "npm", "run", "--silent", "build"),
  tests("unit and bare runtime", [pdfTools], "--project", "unit"),
  tests("browser", [browser], "--project", "e2e", ...outside("roundcube,rt,firefox,one-core,outlook")),
  tests("Outlook", [browser], "--project", "e2e", "test/e2e/outlook", "test/e2e/one-core"),
  tests("webmail", [browser, webmail], "--project", "e2e", "test/e2e/roundcube", ...without("bypass")),
  tests("webmail in Firefox", [secondBrowser, webmail], "--project", "e2e", "test/e2e/firefox"),
  tests(
    "case system",
    [browser, webmail, caseSystem],
    "--project",
    "e2e",
    "test/e2e/rt",
    ...without("bypass"),
  ),
  tests("ways out", [browser, secondBrowser, webmail, caseSystem], "--project", "e2e", "bypass.test"),
];
