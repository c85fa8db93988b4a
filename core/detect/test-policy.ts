import type { OutgoingMessage, PartText } from "../message/index.ts";
import { indexPolicy, type PolicyIndex } from "../policy/index.ts";
import { parsePolicy } from "../policy/load.ts";
import { detect, scanText } from "./detect.ts";
import type { Detection } from "./detection.ts";
import type { About, Finding } from "./finding.ts";
import { compile, type Knowledge } from "./knowledge.ts";

const files = import.meta.glob<unknown>(["../../bundles/**/*.json", "!../../bundles/schemas/**"], {
  eager: true,
  import: "default",
});

/** The sample agency, as it ships. */
export function samplePolicy(): PolicyIndex {
  const byPath = new Map(
    Object.entries(files).map(([path, json]) => [path.replace("../../bundles/", ""), json]),
  );
  const parsed = parsePolicy(byPath);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
  return indexPolicy(parsed.value);
}

export const knowledge: Knowledge = compile(samplePolicy());

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
  const texts = [textOf("subject", message.subject), textOf("body", draft.body ?? "")]
    .concat(message.fields.map(({ name, value }) => textOf(`field:${name}`, value)))
    .concat(
      attachments.flatMap(({ content }, place) =>
        content.kind === "text" ? [textOf(`attachment:${place}`, content.text)] : [],
      ),
    );
  const participant = (draft.participant ?? null) as Parameters<typeof detect>[3]["participant"];
  return detect(message, texts, knowledge, { participant });
}

function textOf(part: PartText["part"], text: string): PartText {
  const quoted = text.search(/^(?:On .* wrote:|-{5,} Forwarded)/m);
  const at = quoted < 0 ? text.length : quoted;
  const sections: PartText["sections"] = [
    { start: 0, end: at, kind: "own", from: null },
    { start: at, end: text.length, kind: "quoted", from: null },
  ];
  return { part, format: "text", source: text, text, runs: [], sections };
}

/** "ssn HB-1001 '987-65-4321'": what was found, about whom, and the words. For tests only. */
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
  return scanText(text, knowledge).map(
    ({ field, start, end }: Finding) => `${field} '${text.slice(start, end)}'`,
  );
}
