import { browser } from "wxt/browser";
import { type AccountingRule, account, dueOn } from "../../core/accounting/index.ts";
import { type LogLine, retainUntil } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { letterPdf, writeCsv } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import type { Accountings } from "../../host/store/accountings.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import {
  type AccountingActs,
  type AccountingPaper,
  type AccountingRequest,
  accountingPaper,
  accountingTable,
  type PersonChoice,
  type Shown,
  sayDay,
  shownRows,
} from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";

interface Page {
  readonly policy: Policy | null;
  readonly people: readonly PersonChoice[];
  /** All that an accounting is made from. */
  readonly lines: (participant: string) => Promise<readonly LogLine[]>;
  readonly kept: Accountings;
  readonly language: Language;
  readonly say: Say;
  readonly shown: () => Shown | null;
  /** Says a sentence, and shows what it is about from now on. */
  readonly tell: (told: string, now?: Shown | null) => Promise<void>;
}

/** What the page does, each with a sentence for how it ended. */
export function accountingActs({
  policy,
  people,
  lines,
  kept,
  language,
  say,
  shown,
  tell,
}: Page): AccountingActs {
  const today = () => dayOf(instant());
  const sayDue = (rule: AccountingRule, asked: string, longer: boolean) =>
    sayDay(dueOn(rule, asked, longer), language);
  /** Tries, and tells `done` or the trouble. */
  const trying = async (trouble: string, work: () => Promise<string>) =>
    await tell(await work().catch(() => say(`accounting-trouble-${trouble}`)));
  const paperOf = ({ accounting, rows }: Shown, waiting: ReadonlySet<string>): AccountingPaper =>
    accountingPaper({
      accounting,
      rows: rows.filter(({ key }) => !waiting.has(key)),
      person: people.find(({ reference }) => reference === accounting.participant)?.label ?? "",
      agency: policy?.organisation.name ?? "",
      today: today(),
      language,
      say,
    });
  const savePdf = async (paper: AccountingPaper) => {
    const { name, mediaType, bytes } = await letterPdf(paper, loadFonts);
    download(name, new Blob([bytes as BlobPart], { type: mediaType }));
    return say("accounting-told-saved");
  };
  const keep = (id: string | null, request: AccountingRequest) =>
    kept.save(id, request, retainUntil(request.given?.on ?? request.asked));

  return {
    async show({ participant, rule, from, to }, request) {
      if (!policy) return;
      const wanted = { participant, rule, from, to };
      if (from > to) return await tell(say("accounting-trouble-days"), null);
      const sender = await readSettings(database, browser.storage.managed).then(
        (settings) => settings.sender,
        () => null,
      );
      try {
        await log.append({ kind: "read", body: { ...wanted, by: sender } });
        const accounting = account({
          ...wanted,
          lines: await lines(participant),
          asked: request?.asked ?? today(),
          codeOf: (purpose) => policy.bundles.find((one) => one.purpose.id === purpose)?.purpose.hl7 ?? null,
        });
        const rows = shownRows(accounting, policy, language, say);
        const told = say("accounting-told-shown", { count: rows.length });
        await tell(told, { wanted, accounting, rows, request });
        document.querySelector<HTMLElement>("#accounting-result")?.focus();
      } catch {
        await tell(say("accounting-trouble-log"), null);
      }
    },
    save: async (format, waiting) =>
      await trying("file", async () => {
        const now = shown();
        if (!now) return "";
        if (format === "pdf") return await savePdf(paperOf(now, waiting));
        const rows = now.rows.filter(({ key }) => !waiting.has(key));
        download("accounting.csv", new Blob([writeCsv(accountingTable(rows, say))], { type: "text/csv" }));
        return say("accounting-told-saved");
      }),
    async record(wanted, asked, title) {
      if (title === "" || asked === "") return await tell(say("accounting-trouble-title"));
      if (wanted.from > wanted.to) return await tell(say("accounting-trouble-days"));
      await trying("store", async () => {
        await keep(null, { ...wanted, asked, title, longer: null, given: null });
        return say("accounting-told-recorded", { day: sayDue(wanted.rule, asked, false) });
      });
    },
    async extend({ id, ...request }, reason) {
      const longer = { ...request, longer: reason };
      const now = shown();
      try {
        await keep(id, longer);
        const isShown = now?.request?.id === id;
        await tell(say("accounting-told-longer"), isShown ? { ...now, request: { ...longer, id } } : now);
      } catch {
        await tell(say("accounting-trouble-store"));
      }
    },
    async give({ id, ...request }, on, waiting) {
      const now = shown();
      if (!now) return;
      const given = { on, copy: paperOf(now, waiting) };
      try {
        await keep(id, { ...request, given });
        await tell(say("accounting-told-given"), { ...now, request: { ...request, given, id } });
      } catch {
        await tell(say("accounting-trouble-store"));
      }
    },
    saveCopy: async (copy) => await trying("file", () => savePdf(copy)),
  };
}
