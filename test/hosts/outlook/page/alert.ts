import type { Alert, CompletedContext, Mailbox, Ran, SendMode } from "./api.ts";

const nothing = { message: null, markdown: null, label: null, command: null, context: null } as const;
const limits = { errorMessage: 500, cancelLabel: 20 } as const;

/** Which send modes let somebody send all the same. */
const anyway: Readonly<Record<Exclude<Alert["kind"], "blocked">, readonly SendMode[]>> = {
  unavailable: ["SoftBlock", "PromptUser"],
  timeout: ["PromptUser"],
  "no-handler": ["PromptUser"],
  slow: ["PromptUser"],
};

/** The dialog that Outlook shows for how the handler ended; null lets the item go. */
export function alertOf(ran: Ran, mode: SendMode, mailbox: Mailbox): Alert | null {
  if (ran.kind !== "completed") return plainAlert(ran.kind, mode);
  if (ran.context.allowEvent === true) return null;
  const context = knownTo(mailbox, ran.context);
  return {
    kind: "blocked",
    message: cut(context.errorMessage, limits.errorMessage),
    markdown: cut(context.errorMessageMarkdown, limits.errorMessage),
    label: cut(context.cancelLabel, limits.cancelLabel),
    command: context.commandId ?? null,
    context: context.contextData ?? null,
    sendAnyway: mode === "PromptUser" || context.sendModeOverride === "promptUser",
  };
}

export function plainAlert(kind: Exclude<Alert["kind"], "blocked">, mode: SendMode): Alert {
  return { ...nothing, kind, sendAnyway: anyway[kind].includes(mode) };
}

/** A client leaves out what came with a newer requirement set. */
function knownTo(mailbox: Mailbox, context: CompletedContext): CompletedContext {
  const { allowEvent = false, errorMessage = "", errorMessageMarkdown = "", ...newer } = context;
  const oldest = { allowEvent, errorMessage };
  if (mailbox === "1.12") return oldest;
  const all = { ...newer, ...oldest };
  return mailbox === "1.14" || errorMessageMarkdown === "" ? all : { ...all, errorMessageMarkdown };
}

const cut = (text: string | undefined, limit: number) => (text ? text.slice(0, limit) : null);

/** What a handler gave that is longer than Outlook shows. */
export function tooLong(context: CompletedContext): readonly string[] {
  return Object.entries(limits)
    .filter(([name, limit]) => (context[name as keyof typeof limits]?.length ?? 0) > limit)
    .map(([name, limit]) => `${name} is longer than ${limit} characters`);
}
