import { existsSync } from "node:fs";
import { fromPolicyDir } from "../../cli/policy-files.ts";
import { noChoices } from "../../core/decide/index.ts";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { BundleId, ChannelId } from "../../core/ids.ts";
import type { Policy } from "../../core/policy/index.ts";
import { packOf } from "../../core/policy/pack.ts";
import { writeCsv } from "../../files/index.ts";
import { built, startBrowser } from "../hosts/browser.ts";
import { agencyWith, manyRows } from "../roster-people.ts";
import { median, milliseconds, type Row } from "./time.ts";

const count = 5000;
/** While the sample agency's agreement with the county is in force. */
const now = "2026-11-20T16:55:00-08:00";
const bundles = new URL("../../bundles", import.meta.url).pathname;
const target = 10_000;

/** A status update of 5,000 rows in the browser, beside the check of the finished table alone. */
export async function rosterRows(policy: Policy): Promise<readonly Row[]> {
  if (!existsSync(built)) return [{ what: "status update", figure: "not built", target: "", met: null }];
  const { people, table } = manyRows(count);
  const browser = await startBrowser();
  let time = Number.NaN;
  try {
    const packed = await fromPolicyDir(bundles, (files) =>
      packOf(new Map([...files, ["agency/people.json", { participants: people, consents: [] }]])),
    );
    if (packed.kind !== "ok") throw new Error("the pack does not hold");
    const options = await browser.extensionPage("options.html");
    const rules = {
      name: "rules.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(packed.value)),
    };
    await options.setInputFiles("input[type=file]", rules);
    await options.getByText("Nobody signed this file").waitFor();
    const page = await browser.context.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`chrome-extension://${browser.extensionId}/roster.html`);
    await page.getByLabel("You are").selectOption({ label: "Dana Whitfield" });
    await page.getByLabel("Goes to").selectOption({ label: "Alder County Human Services" });
    await page.getByLabel("Their e-mail address").fill("m.ito@hs.aldercounty.example");
    await page.getByLabel("How it gets there").selectOption({ label: "Shared secure folder" });
    const buffer = Buffer.from(writeCsv([table.headers, ...table.rows]));
    await page.getByLabel("A CSV or Excel").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer });
    await page.getByText("5000 lines are read").or(page.getByText("5,000 lines are read")).waitFor();
    const start = performance.now();
    await page.getByRole("button", { name: "See what may go" }).click();
    await page.getByRole("heading", { name: /lines go$/ }).waitFor({ timeout: 120_000 });
    time = performance.now() - start;
  } finally {
    await browser.stop();
  }
  const alone = median(3, checkAlone(policy, people, table.rows));
  return [
    {
      what: `status update of ${count} rows, in the browser`,
      figure: milliseconds(time),
      target: `under ${target / 1000} s`,
      met: time < target,
    },
    { what: "  the check of its finished table alone", figure: milliseconds(alone), target: "", met: null },
  ];
}

function checkAlone(
  sample: Policy,
  people: Parameters<typeof agencyWith>[1],
  rows: readonly (readonly string[])[],
): () => unknown {
  const policy = agencyWith({ ...sample, people: { participants: [], consents: [] } }, people);
  const context = {
    policy,
    knowledge: compile(policy),
    now,
    choices: { ...noChoices, bundle: "status-update" as BundleId },
  };
  const lines = rows.map(([id, , ...cells]) => [id, ...cells.slice(0, 5)].join("\t"));
  const head = "Case number\tStatus\tService contacts\tEntry date\tLast contact\tMilestone";
  const message = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [{ address: "m.ito@hs.aldercounty.example", name: null, via: "to" as const }],
    channel: "secure-folder" as ChannelId,
    subject: "",
    body: { format: "text" as const, source: [head, ...lines].join("\n") },
    fields: [],
    attachments: [],
  };
  return () => check(message, context);
}
