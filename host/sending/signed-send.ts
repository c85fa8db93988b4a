import type { HoldCode } from "../../core/decide/index.ts";
import type { Asker } from "./asker.ts";
import type { Outgoing } from "./compose.ts";
import type { Looked } from "./desk.ts";
import { type Sending, type Sent, send, type TakeBack } from "./send.ts";

/**
 * Sends, and where somebody signed it off uses that up before: an answer counts for one send, whichever tab is first.
 * It counts again where the message did not leave after all. `used`: it counted before.
 */
export async function signedSend(
  outgoing: Outgoing,
  looked: Looked,
  holdsMet: readonly HoldCode[],
  sending: Sending & { readonly asker: Asker },
): Promise<Sent | { readonly kind: "used" }> {
  const { signOff } = looked.check;
  if (signOff === null) return await send(outgoing, looked, holdsMet, sending);
  const { asker } = sending;
  const used = await asker.use(signOff.request).catch(() => null);
  if (used === null) return { kind: "trouble", what: "store", lost: [] };
  if (!used) return { kind: "used" };
  // Where even this fails, a new request is needed: never a second send by one answer.
  const giveBack = () => asker.giveBack(signOff.request).catch(() => {});
  const undoing =
    (takeBack: TakeBack): TakeBack =>
    async (anyway) => {
      const taken = await takeBack(anyway);
      if (taken.kind !== "changed") await giveBack();
      return taken;
    };
  const sent = await send(outgoing, looked, holdsMet, sending);
  if (sent.kind === "trouble") await giveBack();
  return "takeBack" in sent ? { ...sent, takeBack: undoing(sent.takeBack) } : sent;
}
