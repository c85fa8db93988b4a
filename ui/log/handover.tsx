import type { Handover } from "../../core/log/index.ts";
import type { Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import type { Send } from "./sends.ts";

/** Writes it in the log. `before`: it stood there already; `full`: the log has no room. */
export type OnMark = (entry: string, handover: Handover) => Promise<"marked" | "before" | "failed" | "full">;

/** What is told after a press. */
export function sayMarked(done: Awaited<ReturnType<OnMark>>, handover: Handover, say: Say): string {
  switch (done) {
    case "marked":
      return say(handover.kind === "delivered" ? "log-marked-delivered" : "log-marked-not-delivered");
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
  readonly today: Day;
  readonly say: Say;
  readonly onMark: (handover: Handover) => void;
}

/** The two ends of files that were saved for somebody; the heading of their send has its id. */
export function HandoverForm({ send, today, say, onMark }: HandoverProps) {
  const mark = (within: HTMLElement, handover: Handover) => {
    // The buttons go once it is written; the heading of their send stays.
    within.closest("li")?.querySelector("h2")?.focus();
    onMark(handover);
  };
  return (
    <form
      class="tools"
      aria-labelledby={`send-${send.id}`}
      onSubmit={(event) => {
        event.preventDefault();
        const on = String(new FormData(event.currentTarget).get("on"));
        mark(event.currentTarget, { kind: "delivered", on });
      }}
    >
      <label>
        {say("log-delivered-on")}
        <input type="date" name="on" required max={today} defaultValue={today} />
      </label>
      <button type="submit" class="plain">
        {say("log-mark-delivered")}
      </button>
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => mark(currentTarget, { kind: "never" })}
      >
        {say("log-mark-not-delivered")}
      </button>
    </form>
  );
}
