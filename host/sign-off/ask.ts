import { bytesToHex } from "@noble/hashes/utils.js";
import { type Choices, type Decision, type SignedOff, staffAt } from "../../core/decide/index.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { PolicyIndex, Staff } from "../../core/policy/index.ts";
import { openUntil, type SignOffRequest, type Taken, takeAnswer } from "../../core/sign-off/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { type Asking, type AskTrouble, nothingAsked, signOffDraft } from "../../ui/index.ts";
import { armor, unarmor } from "./armor.ts";
import type { KeptRequest, Requests } from "./requests.ts";
import { openReason } from "./seal-reason.ts";
import { sealRequest } from "./seal-request.ts";

/** What is to be signed off: one message, or a table of many people. */
export interface Subject extends Pick<SignOffRequest, "what" | "people" | "files"> {
  readonly message: Pick<OutgoingMessage, "sender" | "channel">;
  readonly decision: Pick<Decision, "bundle" | "holds" | "recipients">;
  readonly fields: readonly SignOffRequest["fields"][number][];
  /** Codes of the reasons, one for each detail or row that stays here. */
  readonly staying: readonly string[];
  readonly choices: Choices;
  /** The approval's digest of what would leave. */
  readonly digestWith: (salt: string) => string;
}

interface Surroundings {
  readonly policy: PolicyIndex;
  readonly now: Instant;
  readonly requests: Requests;
}

const trouble = (why: AskTrouble): Asking => ({ open: null, said: { kind: "trouble", why } });

const randomHex = (count: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(count)));

/** Makes a request that only `to` can open, and keeps it; it may be given away once it is kept. */
export async function ask(
  subject: Subject,
  to: Staff["id"],
  { policy, now, requests }: Surroundings,
): Promise<Asking> {
  const draft = signOffDraft({ check: subject, message: subject.message, policy });
  const signer = draft?.signers.find(({ id }) => id === to);
  const from = staffAt(subject.message.sender, policy);
  const { bundle, holds, recipients } = subject.decision;
  if (!draft || !signer?.signOffKey || !from || bundle === null) return trouble("not-made");
  const salt = randomHex(32);
  const request: SignOffRequest = {
    format: "safe-disclosure/sign-off-request/1",
    id: randomHex(16),
    digest: subject.digestWith(salt),
    role: draft.role,
    from: from.id,
    to: signer.id,
    what: subject.what,
    bundle,
    channel: subject.message.channel,
    recipients: recipients.map((one) => receiverOf(one, policy)),
    people: subject.people,
    fields: [...subject.fields],
    files: subject.files,
    holds: holds.map(({ code, reason }) => ({
      code: code as SignOffRequest["holds"][number]["code"],
      why: reason.code,
      clause: typeof reason.facts["clause"] === "number" ? reason.facts["clause"] : null,
    })),
    staying: counted(subject.staying),
    at: now,
    until: openUntil(now),
  };
  const { sealed, secret } = await sealRequest(request, signer.signOffKey.seal);
  const { id, digest, role, until } = request;
  const kept: KeptRequest = {
    ...{ id, digest, salt, role, to, until, secret, state: "open", choices: subject.choices },
    holds: holds.map(({ code }) => code),
    text: armor("REQUEST", sealed),
  };
  try {
    await requests.add(kept, dayOf(now));
  } catch {
    return trouble("not-made");
  }
  return { open: shown(kept, policy), said: null };
}

/** Which request stands open for just this; an older one of the same is passed over. */
export function openFor(
  subject: Pick<Subject, "digestWith">,
  all: readonly KeptRequest[],
  now: Instant,
): KeptRequest | null {
  const open = all.filter(({ state, until }) => state === "open" && until >= dayOf(now));
  return open.filter(({ digest, salt }) => subject.digestWith(salt) === digest).at(-1) ?? null;
}

export const shown = ({ to, until, text }: KeptRequest, { policy }: PolicyIndex): Asking["open"] => ({
  to: policy.staff.find(({ id }) => id === to)?.name ?? to,
  until,
  text,
});

/** What the answer is worth. A no closes its request; a yes is used up when the message leaves. */
export async function take(
  text: string,
  subject: Subject,
  { policy, now, requests }: Surroundings,
): Promise<{ readonly asking: Asking; readonly signOff: SignedOff | null }> {
  let all: readonly KeptRequest[];
  try {
    all = await requests.all();
  } catch {
    return { asking: trouble("not-read"), signOff: null };
  }
  const taken = await takeAnswer(unarmor("ANSWER", text), {
    requests: all,
    digestWith: subject.digestWith,
    sender: staffAt(subject.message.sender, policy),
    policy,
    now,
    verify: verifierOf(crypto.subtle),
  });
  const open = openFor(subject, all, now);
  if (taken.kind !== "approved" && taken.kind !== "refused")
    return { asking: { ...trouble(taken.kind), open: open && shown(open, policy) }, signOff: null };
  const { kind, by, request, reason } = taken;
  const secret = all.find(({ id }) => id === request.id)?.secret ?? "";
  const asking: Asking = {
    ...nothingAsked,
    said: { kind, by: by.name, reason: await openReason(reason, secret) },
  };
  if (kind === "refused") {
    await requests.refuse(request.id).catch(() => {});
    return { asking, signOff: null };
  }
  return { asking, signOff: signedOffBy(taken) };
}

function signedOffBy({ by, at, request }: Extract<Taken, { by: Staff }>): SignedOff {
  const { id, digest, salt, role, holds } = request;
  return { holds, role, by: by.id, at, request: id, digest, salt };
}

/** A partner's name; a person is the reference that the log has, and never an address of theirs. */
function receiverOf(
  { kind, address }: Decision["recipients"][number],
  { partner, participant }: PolicyIndex,
) {
  if (kind.kind === "partner") return partner.get(kind.partner)?.name ?? address;
  return kind.kind === "participant" ? (participant.get(kind.participant)?.reference ?? "") : address;
}

function counted(codes: readonly string[]): SignOffRequest["staying"] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}
