import type { Parsed } from "../core/parsed.ts";
import type { Policy } from "../core/policy/index.ts";
import { parsePolicy } from "../core/policy/load.ts";
import type { Say } from "../core/say.ts";
import { type Answer, refuse } from "./answer.ts";
import { loadPolicy } from "./policy-files.ts";
import { lineOf } from "./problem.ts";

const sample = import.meta.glob<unknown>(["../bundles/**/*.json", "!../bundles/{schemas,words}/**"], {
  eager: true,
  import: "default",
});

/** The policy of `--policy`: a directory, a pack, or the sample agency, which is built in, where nothing is named. */
export async function givenPolicy(path: string | undefined): Promise<Parsed<Policy>> {
  if (path !== undefined) {
    return loadPolicy(path).catch(() => ({
      kind: "problems",
      problems: [{ file: path, path: "", message: "can't be read" }],
    }));
  }
  return parsePolicy(
    new Map(Object.entries(sample).map(([file, json]) => [file.replace("../bundles/", ""), json])),
  );
}

/** The first problem in a sentence, and how many more there are. */
export function refusePolicy(policy: Extract<Parsed<Policy>, { kind: "problems" }>, say: Say): Answer {
  const [first, ...more] = policy.problems;
  return refuse(
    say("cli-bad-policy", { problem: first === undefined ? "" : lineOf(first), more: more.length }),
  );
}
