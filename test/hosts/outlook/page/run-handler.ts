import { type Surface, sendHandlers } from "../../../../outlook-addin/commands.ts";
import { pages } from "../../../../outlook-addin/manifest/source.ts";
import type { CompletedContext, Ran, Settings } from "./api.ts";
import type { Host } from "./host.ts";

export interface Running {
  readonly ended: Promise<Ran>;
  /** Takes the event page away: it ends as a handler that never completed. */
  stop(): void;
}

/** Loads the event page, hidden, and calls the on-send handler in it, as Outlook on the web does for every send. */
export function runHandler(host: Host, kind: Surface, { loadLimit, handlerLimit }: Settings): Running {
  const frame = host.open(pages.events, null, false);
  document.body.append(frame.element);
  const wait = <T>(milliseconds: number, value: T) =>
    new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
  let stop = () => {};
  const stopped = new Promise<Ran>((resolve) => {
    stop = () => resolve({ kind: "timeout" });
  });
  const run = async (): Promise<Ran> => {
    const loaded = await Promise.race([frame.ready.then(() => true), wait(loadLimit, false)]);
    if (!loaded) return { kind: "unavailable" };
    const type = kind === "message" ? "olkMessageSend" : "olkAppointmentSend";
    const completed = await Promise.race([
      frame.call(sendHandlers[kind], { type, source: { id: kind } }),
      wait(handlerLimit, null),
    ]);
    if (completed === null) return { kind: "timeout" };
    return completed.status === 0
      ? { kind: "completed", context: completed.context as CompletedContext }
      : { kind: "no-handler" };
  };
  return {
    ended: Promise.race([run(), stopped]).finally(() => host.dispose(frame)),
    stop,
  };
}
