import { rm } from "node:fs/promises";
import { join } from "node:path";
import { walledRegimes } from "../core/decide/index.ts";
import { makeEnrolmentCode } from "../core/policy/enrolment-code.ts";
import type { Policy } from "../core/policy/index.ts";
import { parsePolicy } from "../core/policy/load.ts";
import { keyCode, type Pack } from "../core/policy/pack.ts";
import { type SealedPack, sealPack } from "../core/policy/sealed-pack.ts";
import type { Say } from "../core/say.ts";
import type { Instant } from "../core/time.ts";
import { commandIds } from "../outlook-addin/commands.ts";
import { checkManifest } from "../outlook-addin/manifest/check/check-manifest.ts";
import { manifests } from "../outlook-addin/manifest/manifests.ts";
import { pages } from "../outlook-addin/manifest/source.ts";
import { sealedRules } from "../outlook-addin/sealed-rules.ts";
import { type Answer, refuse } from "./answer.ts";
import { sayPacked } from "./bundles.ts";
import { signedPack } from "./checked-pack.ts";
import { givenCode } from "./given-code.ts";
import { type Files, readFiles, targetFolder, writeFiles } from "./outlook-folder.ts";

/** What `--outlook` comes with. */
export interface OutlookOptions {
  readonly out: string;
  readonly url: string | null;
  readonly sign: string | null;
  readonly code: string | null;
}

export interface OutlookParts {
  /** The folder of the built add-in, with no agency's rules in it. */
  readonly built: string;
  /** The built `launchevent.js` with a policy in it; null where it has no place for one. */
  readonly fillLaunchEvent: (code: string, policy: Policy) => string | null;
}

/** What the rules may add to `launchevent.js`, in KB: classic Outlook reads all of it on each send. */
const budget = 100;
const { subtle } = crypto;
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/**
 * `safe-disclosure bundles pack DIR --outlook OUT --url URL [--sign KEY] [--code CODE]`: writes the folder that an
 * agency puts on its web server. It is written over an earlier one with its code only, so that nobody has to enrol
 * again without being asked to.
 */
export async function packOutlook(
  dir: string,
  to: OutlookOptions,
  { built, fillLaunchEvent }: OutlookParts,
  now: Instant,
  say: Say,
): Promise<Answer> {
  if (to.url === null) return refuse(say("outlook-pack-no-url"));
  const url = hostUrl(to.url);
  if (url === null) return refuse(say("outlook-pack-bad-url", { url: to.url }));
  const target = await targetFolder(to.out);
  if (target.kind === "foreign") return refuse(say("outlook-pack-foreign", { folder: to.out }));
  const code = await givenCode(to.code, target.sealed, subtle);
  if (code.kind === "refused") return refuse(say(`outlook-pack-code-${code.why}`, { folder: to.out }));
  const packed = await signedPack(dir, to.sign, now, say);
  if (packed.kind === "answer") return packed.answer;
  const files = await readFiles(built).catch(() => null);
  const script = files?.get(pages.script);
  if (!files || !script) return refuse(say("outlook-pack-not-built", { folder: built }));

  const bare = new TextDecoder().decode(script);
  const filled = fillLaunchEvent(bare, handlerPolicy(packed.pack));
  if (filled === null) return refuse(say("outlook-pack-not-whole", { what: pages.script }));
  const size = Math.ceil((Buffer.byteLength(filled) - Buffer.byteLength(bare)) / 1024);
  if (size > budget) return refuse(say("outlook-pack-too-large", { size, budget }));
  const enrolment = code.code ?? makeEnrolmentCode(randomBytes);
  const pane = signedPane(files.get(pages.pane), packed.pack);
  if (pane === null) return refuse(say("outlook-pack-not-whole", { what: pages.pane }));
  const sealed = await sealPack(packed.pack, enrolment, { subtle, randomBytes });
  const whole = withOwn(files, url, { [pages.script]: filled, [pages.pane]: pane }, sealed);
  const missing = whatIsMissing(whole, url);
  if (missing !== null) return refuse(say("outlook-pack-not-whole", { what: missing }));
  try {
    // Scripts are named by what is in them: those of an older build are nobody's.
    await rm(join(to.out, "assets"), { recursive: true, force: true });
    await writeFiles(to.out, whole);
  } catch {
    return refuse(say("outlook-pack-no-write", { folder: to.out }));
  }
  const walled = walledPeople(packed.pack);
  const told =
    code.code === null ? say("outlook-pack-code", { code: enrolment }) : say("outlook-pack-same-code");
  return {
    exit: 0,
    out: [
      to.out,
      sayPacked(packed.pack, say),
      ...(walled > 0 ? [say("outlook-pack-walled", { count: walled })] : []),
      told,
      say(code.code === null ? "outlook-pack-next" : "outlook-pack-next-again", { url }),
    ],
    err: [],
  };
}

/** The address of a folder, with its slash; null for anything but https, as Outlook takes nothing else. */
function hostUrl(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, href, search, hash, username, password } = new URL(given);
  if (protocol !== "https:" || search || hash || username || password) return null;
  return href.endsWith("/") ? href : `${href}/`;
}

/** The policy without anybody whom it is about: what stands in `launchevent.js`, everybody can read. */
const handlerPolicy = (pack: Pack): Policy => ({
  ...policyOf(pack),
  people: { participants: [], consents: [] },
});

function policyOf({ policy }: Pack): Policy {
  const parsed = parsePolicy(new Map(Object.entries(policy)));
  if (parsed.kind === "problems") throw new Error("a checked pack is read");
  return parsed.value;
}

/** How many people of Part 2 and victim-service programmes the rules name: whoever has the code can read them. */
function walledPeople(pack: Pack): number {
  const { people, organisation } = policyOf(pack);
  const walls: readonly string[] = walledRegimes;
  const walled = organisation.programs.filter(({ regimes }) => regimes.some((one) => walls.includes(one)));
  return people.participants.filter(({ programs }) => walled.some(({ id }) => programs.includes(id))).length;
}

/** The pane's page with the code of the key that the rules are signed with: then it takes no others. */
function signedPane(page: Uint8Array | undefined, { signature }: Pack): string | null {
  const place = '<meta name="organisation-key" content="" />';
  const [head, tail] = new TextDecoder().decode(page).split(place);
  if (head === undefined || tail === undefined) return null;
  return head + place.replace('""', `"${signature ? keyCode(signature.key) : ""}"`) + tail;
}

function withOwn(
  built: Files,
  url: string,
  texts: Readonly<Record<string, string>>,
  sealed: SealedPack,
): Files {
  const own = [
    ...manifests(url),
    ...Object.entries(texts),
    [sealedRules, `${JSON.stringify(sealed)}\n`],
  ] as const;
  // The manifest goes first: a folder is known as ours by it, if writing stops half way.
  const bytes = own.map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  return new Map([...bytes, ...[...built].filter(([file]) => !own.some(([name]) => name === file))]);
}

/** The first thing that a manifest names and the folder lacks. */
function whatIsMissing(files: Files, url: string): string | null {
  const commands = Object.values(commandIds).flatMap((ids) => Object.values(ids));
  const xml = new TextDecoder().decode(files.get("manifest.xml"));
  const [first] = checkManifest(xml, { url, files }, commands);
  return first === undefined ? null : Object.values(first).join(" ");
}
