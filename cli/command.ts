import { parseArgs } from "node:util";
import type { Language, Say } from "../core/say.ts";
import { dayOf } from "../core/time.ts";
import { instant } from "../host/store/clock.ts";
import { speaker } from "../ui/index.ts";
import { type Answer, refuse } from "./answer.ts";
import { lintBundles, makeBundlesKey, packBundles } from "./bundles.ts";
import { checkFile } from "./check.ts";
import { enrolDevice } from "./enrol.ts";
import { givenPolicy, refusePolicy } from "./given-policy.ts";
import { verifyLogFile } from "./log.ts";
import { packOutlook } from "./outlook.ts";
import { outlookParts } from "./outlook-parts.ts";
import { bringPeople, writeConsents } from "./people.ts";
import { sampleAgain } from "./sample.ts";
import { scanFile } from "./scan.ts";
import { answerSignOff, makeSignOffKey, showSignOff } from "./sign-off.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** Every option of every command; each command names those that it takes. */
const options = {
  policy: text,
  as: text,
  bundle: text,
  participant: text,
  channel: text,
  emergency: text,
  reason: text,
  now: text,
  json: flag,
  out: text,
  jsonl: text,
  sign: text,
  outlook: text,
  url: text,
  code: text,
  map: { ...text, multiple: true },
  key: text,
  yes: flag,
  declaration: text,
  value: text,
  until: text,
  lang: text,
  help: { ...flag, short: "h" },
} as const;
type Name = keyof typeof options;
type Given = ReturnType<typeof read>["values"];

/** `places`: how many words stand after the command itself; `null` for one or more. */
interface Command {
  readonly words: readonly string[];
  readonly takes: readonly Name[];
  readonly places: number | null;
  readonly run: (places: readonly string[], given: Given, language: Language) => Promise<Answer>;
}

const first = (places: readonly string[]) => places[0] ?? "";

/** One file to hand out, or the folder that an agency serves to Outlook. */
async function pack(dir: string, given: Given, say: Say): Promise<Answer> {
  const { outlook, url, code, out } = given;
  const sign = given.sign ?? null;
  if (outlook !== undefined && out !== undefined) return refuse(say("outlook-pack-or-out"));
  if (outlook !== undefined) {
    const to = { out: outlook, url: url ?? null, sign, code: code ?? null };
    return packOutlook(dir, to, outlookParts, instant(), say);
  }
  if (url !== undefined || code !== undefined) return refuse(say("outlook-pack-only"));
  return packBundles(dir, { out: out ?? "policy-pack.json", sign }, instant(), say);
}

/** Without a policy only the log itself is checked. */
async function verifyLogOf(file: string, path: string | undefined, say: Say): Promise<Answer> {
  if (path === undefined) return await verifyLogFile(file, null, say);
  const policy = await givenPolicy(path);
  return policy.kind === "ok" ? await verifyLogFile(file, policy.value, say) : refusePolicy(policy, say);
}

const answers = (word: "approve" | "refuse"): Command => ({
  words: ["sign-off", word],
  takes: ["key", "policy", "out", "reason", "now", ...(word === "approve" ? (["yes"] as const) : [])],
  places: 1,
  run: (places, { key, policy, out, reason, now, yes = false }, language) => {
    const to = {
      key: key ?? null,
      policy,
      out: out ?? "sign-off-answer.json",
      reason: reason ?? "",
      yes,
    };
    const answer = word === "approve" ? "approved" : "refused";
    return answerSignOff(first(places), answer, to, now ?? instant(), language);
  },
});

const commands: readonly Command[] = [
  {
    words: ["check"],
    takes: ["policy", "as", "bundle", "participant", "channel", "emergency", "now", "json", "out"],
    places: 1,
    run: (places, given, language) => checkFile(first(places), given, language),
  },
  {
    words: ["scan"],
    takes: ["jsonl", "policy"],
    places: 0,
    run: async (_, given, language) =>
      given.jsonl === undefined
        ? refuse(speaker(language)("cli-scan-what"))
        : scanFile(given.jsonl, given.policy, speaker(language)),
  },
  {
    words: ["bundles", "lint"],
    takes: [],
    places: 1,
    run: (places, _, language) => lintBundles(first(places), instant(), speaker(language)),
  },
  {
    words: ["bundles", "pack"],
    takes: ["sign", "out", "outlook", "url", "code"],
    places: 1,
    run: (places, given, language) => pack(first(places), given, speaker(language)),
  },
  {
    words: ["bundles", "keygen"],
    takes: ["out"],
    places: 0,
    run: (_, given, language) => makeBundlesKey(given.out ?? "organisation-key.json", speaker(language)),
  },
  {
    words: ["bundles", "enrol"],
    takes: ["as", "policy", "until"],
    places: 1,
    run: (places, { as, policy, until }, language) => {
      const to = { dir: policy ?? "bundles", as: as ?? null, until: until ?? null };
      return enrolDevice(first(places), to, dayOf(instant()), speaker(language));
    },
  },
  {
    words: ["people", "bring"],
    takes: ["policy", "out", "map"],
    places: null,
    run: (places, given, language) => bringPeople(places, given, speaker(language)),
  },
  {
    words: ["people", "consents"],
    takes: ["policy", "out"],
    places: 0,
    run: (_, given, language) => writeConsents(given, speaker(language)),
  },
  {
    words: ["log", "verify"],
    takes: ["policy"],
    places: 1,
    run: (places, { policy }, language) => verifyLogOf(first(places), policy, speaker(language)),
  },
  {
    words: ["sample"],
    takes: ["declaration", "value"],
    places: null,
    run: (places, given, language) => sampleAgain(places, given, speaker(language)),
  },
  {
    words: ["sign-off", "keygen"],
    takes: ["out"],
    places: 0,
    run: (_, given, language) => makeSignOffKey(given.out ?? "sign-off-key.json", speaker(language)),
  },
  {
    words: ["sign-off", "show"],
    takes: ["key", "policy", "now"],
    places: 1,
    run: (places, { key, policy, now }, language) =>
      showSignOff(first(places), { key: key ?? null, policy }, now ?? instant(), language),
  },
  answers("approve"),
  answers("refuse"),
];

const read = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

/** Spanish where it is asked for, or where the computer speaks it. */
function languageFor(given: string | undefined, environment: string | undefined): Language {
  return (given ?? environment ?? "").toLowerCase().startsWith("es") ? "es" : "en";
}

/** Runs one command line. Whatever was typed wrong is one plain sentence, and exit 2. */
export async function runCommand(args: readonly string[], environment: string | undefined): Promise<Answer> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    const name = /'(--?[^\s']+)/.exec(String(error))?.[1] ?? "";
    const asked = args[args.indexOf("--lang") + 1];
    const language = languageFor(args.includes("--lang") ? asked : undefined, environment);
    return refuse(speaker(language)("cli-unknown-option", { name }));
  }
  const { values, positionals } = parsed;
  const language = languageFor(values.lang, environment);
  const say = speaker(language);
  if (values.lang !== undefined && !["en", "es"].includes(values.lang)) {
    return refuse(say("cli-no-language", { name: values.lang }));
  }
  const command = commands.find(({ words }) => words.every((word, index) => positionals[index] === word));
  if (values.help || positionals.length === 0) {
    const help = command === undefined ? "cli-help" : `cli-help-${command.words.join("-")}`;
    return { exit: 0, out: say(help).split("\n"), err: [] };
  }
  if (command === undefined) return refuse(say("cli-unknown-command", { name: positionals.join(" ") }));
  const places = positionals.slice(command.words.length);
  const name = command.words.join(" ");
  const stray = (Object.keys(values) as Name[]).find(
    (one) => one !== "lang" && one !== "help" && !command.takes.includes(one),
  );
  if (stray !== undefined) return refuse(say("cli-not-here", { name: `--${stray}`, command: name }));
  if (command.places === null ? places.length === 0 : places.length !== command.places)
    return refuse(say("cli-places", { command: name, count: command.places ?? 1 }));
  // What fails in here may quote the message, so nothing of it is printed.
  return command.run(places, values, language).catch(() => refuse(say("cli-inside")));
}
