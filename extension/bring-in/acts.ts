import { browser } from "wxt/browser";
import { changesOf, templateRows } from "../../core/bring-in/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import type { Language } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { writeCsv } from "../../files/index.ts";
import type { Given } from "../../host/bring-in/given.ts";
import { download } from "../../host/page/download.ts";
import {
  canUndo,
  countWith,
  currentBringIn,
  mostPeople,
  readBrought,
  saveBrought,
  undoBrought,
} from "../../host/store/brought.ts";
import { instant } from "../../host/store/clock.ts";
import type { Database } from "../../host/store/database.ts";
import { database } from "../../host/store/here.ts";
import type { Loaded } from "../../host/store/policy.ts";
import { type BringInActs, type BringInStage, speaker } from "../../ui/index.ts";
import type { Ask } from "../wire/background.ts";
import { chosenFiles, droppedFiles } from "./dropped.ts";
import type { BringInAnswer, BringInAsk } from "./wire.ts";

type Start = Extract<BringInStage, { kind: "start" }>;

export async function startStage(
  from: Database,
  { said = null, refusal = null }: Partial<Pick<Start, "said" | "refusal">> = {},
): Promise<BringInStage> {
  const current = await currentBringIn(from);
  const all = await readBrought(from);
  const at = Object.values(current?.parts ?? {}).find(({ number }) => number === current?.number)?.at;
  const standing =
    all && at
      ? {
          people: all.participants.length,
          consents: all.consents.length,
          limitations: all.limitations.length,
          at,
          canUndo: await canUndo(from),
        }
      : null;
  return { kind: "start", standing, said, refusal };
}

interface Page {
  readonly rules: Extract<Loaded, { kind: "ok" }>;
  readonly language: Language;
  readonly show: (stage: BringInStage) => void;
  /** The browser does not hand out what it keeps. */
  readonly closed: () => void;
}

/** Reading happens in a worker, saving in one transaction: to cancel is to end the worker, and nothing is half done. */
export function acts({ rules, language, show, closed }: Page): BringInActs {
  const policy = { ...rules.policy, people: { participants: [], consents: [] } };
  const asked = { en: speaker("en")("bring-in-asked"), es: speaker("es")("bring-in-asked") };
  let worker: Worker | null = null;
  let projects: Extract<BringInStage, { kind: "projects" }> | null = null;
  let ready: Extract<BringInAnswer, { kind: "brought" }> | null = null;

  const stop = () => {
    worker?.terminate();
    [worker, projects, ready] = [null, null, null];
  };
  const start = (with_: Parameters<typeof startStage>[1] = {}) =>
    startStage(database, with_).then(show, closed);
  const failed = () => {
    stop();
    void start({ said: "not-saved" });
  };
  const ask = (asked: BringInAsk) => worker?.postMessage(asked);
  const showProjects = (next: typeof projects) => {
    projects = next;
    if (next) show(next);
  };

  async function read(given: readonly Given[]): Promise<void> {
    stop();
    show({ kind: "reading", done: 0 });
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<BringInAnswer>) => void answered(data).catch(failed);
    worker.onerror = (event) => {
      // Else the browser writes it into its console, and it may quote the file.
      event.preventDefault();
      failed();
    };
    const brought = (await readBrought(database))?.participants ?? [];
    const known = [...brought, ...rules.policy.people.participants];
    const references = new Map(known.map(({ id, reference }) => [id as string, reference]));
    ask({ kind: "read", given, policy, asked, day: dayOf(rules.day ?? instant()), references });
  }

  async function answered(data: BringInAnswer): Promise<void> {
    switch (data.kind) {
      case "progress":
        return show({ kind: "reading", done: data.done });
      case "projects":
        return showProjects({ ...data, refusal: null });
      case "failed":
        return failed();
      case "refused": {
        // Too many people, or nobody, of these projects: others can be chosen.
        if (projects !== null) return showProjects({ ...projects, refusal: data.refusal });
        stop();
        return await start({ refusal: data.refusal });
      }
      case "brought": {
        const { people, facts, left } = data.brought;
        const current = await currentBringIn(database);
        const count = countWith(current, data.from, people);
        if (count > mostPeople)
          return await answered({ kind: "refused", refusal: { why: "too-many", count, most: mostPeople } });
        ready = data;
        show({
          kind: "summary",
          summary: {
            people: people.participants.length,
            changes: changesOf(current?.parts[data.from]?.people.participants ?? [], people.participants),
            facts: facts.length,
            consents: people.consents.length,
            limitations: people.limitations.length,
            signed: rules.signedBy !== null,
            left,
            unopened: data.unopened,
          },
        });
        return;
      }
      default:
        return data satisfies never;
    }
  }

  async function save(): Promise<void> {
    if (ready === null) return;
    const { from, brought } = ready;
    show({ kind: "working" });
    const saved = await saveBrought(database, { from, ...brought, at: instant() }).then(
      () => true,
      () => false,
    );
    stop();
    if (saved) await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
    await start({ said: saved ? "saved" : "not-saved" });
  }

  async function undo(): Promise<void> {
    const undone = await undoBrought(database).then(
      () => true,
      () => false,
    );
    if (undone) await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
    await start({ said: undone ? "undone" : "not-saved" });
  }

  return {
    chooseFiles: (files) => void read(chosenFiles(files)).catch(failed),
    drop: (items) =>
      void droppedFiles(items).then(
        (given) => read(given).catch(failed),
        () => start({ refusal: { why: "not-known" } }),
      ),
    template() {
      const rows = templateRows(language, policy.organisation.programs[0]?.name ?? "");
      download("people.csv", new Blob([writeCsv(rows)], { type: "text/csv" }));
    },
    cancel() {
      stop();
      void start({ said: "cancelled" });
    },
    mapProject(project, programme: ProgrammeId | null) {
      if (projects === null) return;
      const chosen = new Map(projects.chosen);
      if (programme === null) chosen.delete(project);
      else chosen.set(project, programme);
      showProjects({ ...projects, chosen, refusal: null });
    },
    useProjects() {
      if (projects === null) return;
      show({ kind: "working" });
      ask({ kind: "map", mapping: projects.chosen });
    },
    save: () => void save(),
    undo: () => void undo(),
  };
}
