import type { FieldId } from "../../core/ids.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import { type AlertContext, type AlertReason, contextText, isReviewReason } from "../alert-context.ts";
import { commandIds, type Surface } from "../commands.ts";
import { sentences } from "./alert-words.ts";

/** What Outlook takes for a message that is held (Mailbox 1.12; the button since 1.14). */
export interface Alert {
  readonly allowEvent: false;
  /** At most 500 characters. */
  readonly errorMessage: string;
  /** At most 20 characters. */
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
}

export interface AlertSetting {
  readonly surface: Surface;
  readonly displayLanguage: unknown;
  /** Whether the alert can have a button of its own that opens the pane. */
  readonly hasButton: boolean;
  /** Null where the policy itself could not be read. */
  readonly policy: PolicyIndex | null;
}

const longest = 500;
const mostFields = 6;

/** In the order in which they are told. */
const told: readonly AlertReason[] = [
  "not-checked",
  "changed",
  "old-review",
  "unreadable",
  "found",
  "served",
  "files",
  "no-caseload",
  "other-caseload",
  "old-caseload",
  "incomplete-caseload",
];

/** The alert for what was found: what kind of thing, never the thing. */
export function alertFor({ reasons, fields }: AlertContext, setting: AlertSetting): Alert {
  const { language, say } = sentences(setting.displayLanguage);
  const button = say("alert-check");
  const labels = fields
    .map((id) => setting.policy?.field.get(id as FieldId)?.label[language] ?? "")
    .filter(Boolean);
  // Of what was reviewed before its sender knows what is in it: why it is asked about again says enough.
  const again = reasons.filter(isReviewReason);
  const telling = again.length > 0 ? again : reasons;
  const message = (most: number) => {
    const list = labels.slice(0, most).join(", ") + (labels.length > most ? say("alert-more") : "");
    const sentence = (reason: AlertReason) =>
      reason === "found" && list === "" ? say("alert-found-note") : say(`alert-${reason}`, { fields: list });
    return [
      say("alert-not-sent"),
      ...told.filter((one) => telling.includes(one)).map(sentence),
      say(setting.hasButton ? "alert-press" : "alert-ribbon", { button }),
    ].join(" ");
  };
  let most = mostFields;
  while (most > 0 && message(most).length > longest) most--;
  const errorMessage = message(most).slice(0, longest);
  if (!setting.hasButton) return { allowEvent: false, errorMessage };
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel: button,
    commandId: commandIds[setting.surface].check,
    contextData: contextText({ reasons, fields }),
  };
}
