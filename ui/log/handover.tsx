import type { Handover } from "../../core/log/index.ts";
import type { Say } from "../../core/say.ts";
import type { Send } from "./sends.ts";

/** Writes it in the log. `before`: it stood there already; `full`: the log has no room. */
export type OnMark = (entry: string, handover: Handover) => Promise<"marked" | "before" | "failed" | "full">;

/** What is told after a press. */
export function sayMarked(done: Awaited<ReturnType<OnMark>>, handover: Handover, say: Say): string {
  switch (done) {
    case "marked":
      return say(handover === "delivered" ? "log-marked-delivered" : "log-marked-not-delivered");
    case "before":
      return say("log-marked-before");
    case "failed":
      return say("log-mark-failed");
    case "full":
      return say("log-mark-full");
    default:
      return done satisfies never;
  }
}

interface HandoverProps {
  readonly send: Send;
  readonly say: Say;
  readonly onMark: (handover: Handover) => void;
}

/** The two ends of files that were saved for somebody. `send.id` names the heading of the send. */
export function HandoverButtons({ send, say, onMark }: HandoverProps) {
  const press =
    (handover: Handover) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      // The buttons go once it is written; the heading of their send stays.
      currentTarget.closest("li")?.querySelector("h2")?.focus();
      onMark(handover);
    };
  return (
    <div class="tools">
      <button type="button" class="plain" aria-describedby={`send-${send.id}`} onClick={press("delivered")}>
        {say("log-mark-delivered")}
      </button>
      <button type="button" class="plain" aria-describedby={`send-${send.id}`} onClick={press("cancelled")}>
        {say("log-mark-not-delivered")}
      </button>
    </div>
  );
}
