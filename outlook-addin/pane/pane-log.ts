import { type ChainEnd, exportLog } from "../../core/log/index.ts";
import { instant } from "../../host/store/clock.ts";
import type { Database } from "../../host/store/database.ts";
import { diskStore } from "../../host/store/disk-store.ts";
import { type Log, logLock, openLog } from "../../host/store/log.ts";
import type { Calls } from "../item/calls.ts";
import { mailboxStore } from "../kept/mailbox-store.ts";

export interface PaneLog extends Log {
  /** `mailbox`: the browser gives a frame in Outlook no store, and the log stands in the sender's own mailbox. */
  readonly where: "disk" | "mailbox";
  /** The whole log as a file. */
  file(): Promise<LogFile>;
  /** In the mailbox: forgets the lines that a file holds. */
  makeRoom(end: ChainEnd): Promise<void>;
}

interface LogFile {
  readonly text: string;
  /** Its last line; null where it has none. */
  readonly end: ChainEnd | null;
}

/** The log of this pane: in the browser's store where it opens, else in the mailbox. */
export async function openPaneLog(
  database: Database,
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<PaneLog> {
  const opens = await database.open().then(
    () => true,
    () => false,
  );
  const mailbox = mailboxStore(settings, calls, crypto.subtle);
  const alone: ReturnType<typeof queue> = opens ? (work) => navigator.locks.request(logLock, work) : queue();
  const store = opens ? diskStore(database, crypto.subtle) : mailbox;
  const log = openLog({ store, alone, crypto, now: instant });
  return {
    ...log,
    where: opens ? "disk" : "mailbox",
    async file() {
      const lines = await log.lines();
      const text = await exportLog(lines, instant(), await log.signer(), opens ? null : mailbox.after());
      return { text, end: lines.at(-1) ?? null };
    },
    makeRoom: (end) => alone(() => mailbox.makeRoom(end)),
  };
}

/** One thing at a time in this pane. Another pane has settings of its own, and no lock would show it these. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
