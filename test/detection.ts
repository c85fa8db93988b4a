import {
  type About,
  compile,
  type Detection,
  detect,
  type Knowledge,
  scanText,
} from "../core/detect/index.ts";
import { type OutgoingMessage, partTexts } from "../core/message/index.ts";
import { sampleIndex } from "./sample-policy.ts";

export const knowledge: Knowledge = compile(sampleIndex());

/** A message of Dana's to Keystone Homes, as far as it is told. */
export interface Draft {
  readonly sender?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly fields?: OutgoingMessage["fields"];
  readonly attachments?: readonly { readonly name: string; readonly text?: string }[];
  readonly participant?: string | null;
}

export function detectIn(draft: Draft): Detection {
  const attachments = (draft.attachments ?? []).map(({ name, text }) => ({
    name,
    digest: "00",
    content:
      text === undefined
        ? ({ kind: "not-checked", why: "encrypted" } as const)
        : ({ kind: "text", text } as const),
  }));
  const message: OutgoingMessage = {
    sender: draft.sender ?? "dana.whitfield@harborbridge.example",
    recipients: [{ address: draft.to ?? "jordan.ames@keystonehomes.example", name: null, via: "to" }],
    channel: "encrypted-mail" as OutgoingMessage["channel"],
    subject: draft.subject ?? "",
    body: { format: "text", source: draft.body ?? "" },
    fields: draft.fields ?? [],
    attachments,
  };
  const participant = (draft.participant ?? null) as Parameters<typeof detect>[3]["participant"];
  return detect(message, partTexts(message), knowledge, { participant });
}

/** "ssn HB-1001 '987-65-4321'": what was found, about whom, and the words. */
export function shown(draft: Draft): string[] {
  const { findings, layouts } = detectIn(draft);
  return findings.map((finding) => {
    const text = layouts.find((layout) => layout.text.part === finding.part)?.text.text ?? "";
    return `${finding.field} ${who(finding.about)} '${text.slice(finding.start, finding.end)}'`;
  });
}

export function who(about: About): string {
  switch (about.kind) {
    case "participant":
      return about.id;
    case "household":
      return `${about.of}+${about.member ?? "?"}`;
    case "unlisted":
      return `?${about.key}`;
    default:
      return about.kind;
  }
}

/** The fields found in a text that stands alone, with their words. */
export function fieldsIn(text: string): string[] {
  return scanText(text, knowledge).map(({ field, start, end }) => `${field} '${text.slice(start, end)}'`);
}
