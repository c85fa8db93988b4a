import { bytesToHex } from "@noble/hashes/utils.js";
import { staffAt } from "../../core/decide/index.ts";
import { approve } from "../../core/disclose/index.ts";
import type { PolicyIndex, Staff } from "../../core/policy/index.ts";
import { openUntil, type SignOffRequest, type Taken, takeAnswer } from "../../core/sign-off/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { leadingCode, type MadeRoster } from "../../ui/index.ts";
import { sealRequest } from "../sign-off/seal-request.ts";
import type { Remembered } from "./remembered.ts";
import type { RosterTask } from "./work.ts";

interface Signing {
  readonly policy: PolicyIndex;
  readonly now: () => Instant;
  readonly remembered: Remembered;
  readonly save: (name: string, content: Blob) => void;
}

type Task = Pick<RosterTask, "addressed" | "bundle">;

const digestOf = ({ message }: MadeRoster, { bundle }: Task, salt: string): string =>
  approve(message, bundle, salt, []).digest;

/** Saves a request that only `to` can open. False where nobody has to sign, or this person can't; rejects where it is not kept. */
export async function askSigner(
  made: MadeRoster,
  task: Task,
  to: Staff,
  { policy, now, remembered, save }: Signing,
): Promise<boolean> {
  const { bundle, addressed } = task;
  const { channel } = addressed;
  const from = staffAt(addressed.sender, policy);
  const hold = made.decision.holds.find(({ code }) => code === "sign-off");
  if (!to.signOffKey || !from || !hold || channel === null) return false;
  const salt = randomHex(32);
  const at = now();
  const request: SignOffRequest = {
    format: "safe-disclosure/sign-off-request/1",
    id: randomHex(16),
    digest: digestOf(made, task, salt),
    role: hold.liftedBy === "compliance" ? "compliance" : "supervisor",
    from: from.id,
    to: to.id,
    bundle,
    channel,
    recipients: made.decision.recipients.map(({ address, kind }) =>
      kind.kind === "partner" ? (policy.partner.get(kind.partner)?.name ?? address) : address,
    ),
    people: made.people,
    fields: [...made.fields],
    staying: counted(made.exceptions.map(leadingCode)),
    at,
    until: openUntil(at),
  };
  const sealed = await sealRequest(request, to.signOffKey.seal);
  const { id, digest, role, until } = request;
  await remembered.addRequest({ id, digest, salt, role, to: to.id, until }, dayOf(at));
  save("sign-off-request.json", new Blob([JSON.stringify(sealed)], { type: "application/json" }));
  return true;
}

/** What the answer in a file is worth for this table. A no closes its request. */
export async function takenFrom(
  file: Blob,
  made: MadeRoster,
  task: Task,
  { policy, now, remembered }: Signing,
): Promise<Taken> {
  const json = await file
    .text()
    .then(JSON.parse)
    .catch(() => null);
  const at = now();
  const taken = await takeAnswer(json, {
    open: await remembered.open(dayOf(at)).catch(() => []),
    digestWith: (salt) => digestOf(made, task, salt),
    sender: staffAt(task.addressed.sender, policy),
    policy,
    now: at,
    verify: verifierOf(crypto.subtle),
  });
  if (taken.kind === "refused") await remembered.closeRequest(taken.request.id).catch(() => {});
  return taken;
}

const randomHex = (count: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(count)));

function counted(codes: readonly string[]): SignOffRequest["staying"] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}
