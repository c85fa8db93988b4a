import { readFile, writeFile } from "node:fs/promises";
import { noChoices } from "../core/decide/index.ts";
import { compile } from "../core/detect/index.ts";
import { type Check, type Context, check, prepare, stampBytes, stampOf } from "../core/disclose/index.ts";
import type { BundleId, ChannelId, ParticipantId } from "../core/ids.ts";
import { indexPolicy, type PolicyIndex, senderChannel } from "../core/policy/index.ts";
import type { Language } from "../core/say.ts";
import { isInstant } from "../core/time.ts";
import { coverSheetFile } from "../files/cover-sheet-file.ts";
import { type MessageFile, readEml } from "../files/eml.ts";
import { writeEml } from "../files/eml-write.ts";
import { instant } from "../host/store/clock.ts";
import { letterLanguage, speaker } from "../ui/index.ts";
import { type Answer, refuse } from "./answer.ts";
import { checkAsJson } from "./check-json.ts";
import { checkAsText } from "./check-text.ts";
import { givenPolicy, refusePolicy } from "./given-policy.ts";
import { readFonts } from "./read-fonts.ts";

/** What was typed after `check`. */
export interface CheckOptions {
  readonly policy?: string | undefined;
  readonly as?: string | undefined;
  readonly bundle?: string | undefined;
  readonly participant?: string | undefined;
  readonly channel?: string | undefined;
  readonly emergency?: string | undefined;
  readonly now?: string | undefined;
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
}

/** The first thing that was typed and is not in the policy, as a sentence's id and its argument. */
function unknownOption(options: CheckOptions, policy: PolicyIndex): { id: string; name: string } | null {
  const { bundle, participant, channel, now, as } = options;
  if (bundle !== undefined && !policy.bundle.has(bundle as BundleId))
    return { id: "cli-no-bundle", name: bundle };
  if (participant !== undefined && !policy.participant.has(participant as ParticipantId)) {
    return { id: "cli-no-participant", name: participant };
  }
  if (channel !== undefined && !policy.policy.channels.some((one) => one.id === channel)) {
    return { id: "cli-no-channel", name: channel };
  }
  if (now !== undefined && !isInstant(now)) return { id: "cli-no-instant", name: now };
  if (as !== undefined && !/^[^\s<>@]+@[^\s<>@]+$/.test(as)) return { id: "cli-no-address", name: as };
  return null;
}

function contextOf(options: CheckOptions, policy: PolicyIndex, now: string): Context {
  const emergency =
    options.emergency === undefined ? null : { what: options.emergency, receivedBy: options.emergency };
  const choices = {
    ...noChoices,
    bundle: (options.bundle ?? null) as BundleId | null,
    participant: (options.participant ?? null) as ParticipantId | null,
    emergency,
  };
  return { policy, knowledge: compile(policy), now, choices };
}

/**
 * The message as the main button would release it; under a hold, what would be proposed for sign-off. One that is no
 * disclosure leaves as it came.
 */
async function released(file: MessageFile, done: Check, context: Context, screen: Language) {
  if (done.verdict === "pass") return file.bytes;
  const language = letterLanguage({ check: done, language: screen });
  const say = speaker(language);
  const random = crypto.getRandomValues(new Uint8Array(stampBytes));
  const stamp = stampOf(random, context.now, language);
  const { message } = file;
  const prepared = prepare({ message, check: done, context, stamp, say, kind: "disclosure", holdsMet: [] });
  const sheet = prepared.coverSheet;
  const attached = sheet === null ? null : await coverSheetFile(sheet, readFonts, say);
  return writeEml(file, prepared, attached);
}

/** `safe-disclosure check FILE.eml`: nothing is sent or logged. */
export async function checkFile(path: string, options: CheckOptions, language: Language): Promise<Answer> {
  const say = speaker(language);
  const parsed = await givenPolicy(options.policy);
  if (parsed.kind === "problems") return refusePolicy(parsed, say);
  const policy = indexPolicy(parsed.value);
  const unknown = unknownOption(options, policy);
  if (unknown !== null) return refuse(say(unknown.id, { name: unknown.name }));
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse(say("cli-no-file", { file: path }));
  const channel = (sender: string) =>
    (options.channel as ChannelId | undefined) ?? senderChannel(sender, parsed.value.channels);
  const read = await readEml(bytes, channel, options.as ?? null);
  if (typeof read === "string") return refuse(say(`cli-${read}`, { file: path }));
  const context = contextOf(options, policy, options.now ?? instant());
  const done = check(read.message, context);
  if (options.out !== undefined) {
    const bytes = await released(read, done, context, language);
    const isWritten = await writeFile(options.out, bytes).then(
      () => true,
      () => false,
    );
    if (!isWritten) return refuse(say("cli-no-write", { file: options.out }));
  }
  const input = {
    message: read.message,
    check: done,
    choices: context.choices,
    policy,
    now: context.now,
    language,
    ends: "sent" as const,
  };
  const out = options.json ? checkAsJson(input) : checkAsText(input);
  return { exit: done.verdict === "pass" || done.verdict === "covered" ? 0 : 1, out, err: [] };
}
