import { strToU8, zipSync } from "fflate";
import type { HoldCode } from "../../core/decide/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import { requestFile, requestPage, type SheetAction, type Stage } from "../../ui/index.ts";
import type { Outgoing } from "./compose.ts";
import type { Looked } from "./desk.ts";
import type { Sending } from "./send.ts";
import { writeEntry, writeSaved } from "./write-entry.ts";

/** The ways to end without sending here: a file for somebody, or for another channel. */
export interface Keep {
  act(
    action: Extract<SheetAction, { kind: "save-request" | "log-request" | "save-files" }>,
    outgoing: Outgoing,
    looked: Looked,
    holdsMet: readonly HoldCode[],
  ): Promise<Stage>;
  entry(body: EntryBody): void;
  /** A request for a sign-off, as text. */
  signOff(text: string): void;
}

/** `save` hands the browser a file to download. */
export function keepers(
  { desk, log, makeCoverSheet }: Pick<Sending, "desk" | "log" | "makeCoverSheet">,
  save: (name: string, content: Blob) => void,
): Keep {
  const json = (value: unknown) => new Blob([JSON.stringify(value, null, 2)], { type: "application/json" });
  return {
    entry: (body) => save("log-entry.json", json({ format: "safe-disclosure/entry/1", entry: body })),
    signOff: (text) => save("sign-off-request.txt", new Blob([text], { type: "text/plain" })),
    async act(action, outgoing, looked, holdsMet) {
      const prepared = desk.prepare(
        looked,
        action.kind === "log-request" ? "request" : "disclosure",
        holdsMet,
      );
      const { body } = prepared.entry;
      switch (action.kind) {
        case "save-request":
          save(requestFile, new Blob([requestPage(looked, body, action.to)], { type: "text/html" }));
          return { kind: "done", what: "request-saved" };
        case "log-request":
          return (await written(writeEntry(log, body, prepared)))
            ? { kind: "done", what: "request-logged" }
            : { kind: "trouble", what: "log" };
        case "save-files": {
          // Another channel is all that these files are for: whatever else is needed first holds them too.
          const { holds } = looked.check.decision;
          if (holds.some(({ code }) => code !== "channel")) return { kind: "review" };
          const sheet = prepared.coverSheet ? await makeCoverSheet(prepared.coverSheet) : null;
          const { format, source } = looked.message.body;
          const files: Record<string, Uint8Array> = {
            [format === "html" ? "message.html" : "message.txt"]: strToU8(prepared.sources.body ?? source),
            ...(sheet ? { [sheet.name]: sheet.bytes } : {}),
          };
          for (const [index, place] of outgoing.places.entries()) {
            const file = outgoing.files[place];
            if (file?.bytes && !prepared.takeOut.includes(`attachment:${index}`))
              files[freeName(file.name, files)] = new Uint8Array(await file.bytes.arrayBuffer());
          }
          // Before the files are there: a file that the log does not know could be handed over.
          if (!(await written(writeSaved(log, body, prepared)))) return { kind: "trouble", what: "log" };
          save("message.zip", new Blob([new Uint8Array(zipSync(files))], { type: "application/zip" }));
          return { kind: "done", what: "files-saved" };
        }
        default:
          return action satisfies never;
      }
    },
  };
}

/** The name, or "form (2).txt" where another file has it: in one folder every name stands once. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let count = 2; free in taken; count += 1) free = `${stem} (${count})${ending}`;
  return free;
}

const written = (work: Promise<void>) =>
  work.then(
    () => true,
    () => false,
  );
