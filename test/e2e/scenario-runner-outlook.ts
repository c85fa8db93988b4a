import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { fileText } from "../hosts/file-text.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { draftOf } from "../hosts/outlook/drafts.ts";
import type { Letter, Person } from "../hosts/outlook/item.ts";
import { until } from "../hosts/ports.ts";
import { sheetIn } from "../hosts/sheet.ts";
import { addressesIn, savedLog, withPlainLineEnds } from "./scenario-reading.ts";
import { type PlainLetter, type ScenarioHost, wayBack } from "./scenario-runner.ts";

const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;

/** What comes from a mailbox whose domain no channel of the policy names travels as plain mail. */
const plainMail = "mail";
const sharedMailbox: Person = { name: "Harbor Line", address: "line@harbor-line.example" };

/** Channels that Outlook can tell: all others are none of mail, or are told by no address. */
export const outlookChannels: readonly string[] = ["encrypted-mail", plainMail];

/** The practice Outlook with the add-in, in a client that lets no add-in send (no `sendAsync`). */
export async function outlookHost(): Promise<ScenarioHost> {
  const outlook = await outlookInChromium({ addin, storage: "allowed" });
  const { page } = outlook;
  const known = new Set<string>();
  let pane: Frame | null = null;
  let user: Person | null = null;
  const sheet = () => sheetIn((pane ?? expect.fail("no pane is open")).locator("[role=dialog]"));
  return {
    async open(scenario) {
      const draft = draftOf(scenario);
      user = draft.user;
      if (!known.has(user.address)) await openPane(outlook, user);
      known.add(user.address);
      await outlook.compose(scenario.channel === plainMail ? { ...draft, from: sharedMailbox } : draft);
    },
    async send() {
      if ((await outlook.send()).led === "sent") return "sent";
      await outlook.press("cancel");
      pane = await outlook.paneFrame();
      await sheet().ready();
      if (!/Now press Send\.$/.test((await sheet().heading()) ?? "")) return "sheet";
      expect((await outlook.send()).led).toBe("sent");
      return "sent";
    },
    sheet,
    async main() {
      const { main, dialog } = sheet();
      await main.click();
      await dialog.getByRole("heading", { name: "Ready. Now press Send." }).waitFor();
      expect((await outlook.send()).led).toBe("sent");
    },
    async written() {
      const { session: _, ...item } = await outlook.item();
      return JSON.stringify(item);
    },
    sentCount: async () => (await outlook.sentItems()).length,
    async lastSent() {
      const { left } = (await outlook.sentItems()).at(-1) ?? expect.fail("nothing left");
      return await plain(left);
    },
    alerts: async () => (await outlook.outcomes()).filter(({ led }) => led === "alert").length,
    async log() {
      const opened = await openPane(outlook, user ?? expect.fail("nobody wrote"));
      await wayBack(opened.locator("[role=dialog]")).click();
      await opened.getByRole("button", { name: "Your log" }).click();
      return await savedLog(page, opened.getByRole("button", { name: "Save as a file" }));
    },
    stop: () => outlook.stop(),
  };
}

/**
 * Opens the pane beside a new mail, and waits until it has done what it does on its own: keep the sender's caseload
 * in the mailbox for the handler, and log what the handler let go.
 */
async function openPane(outlook: OutlookInChromium, user: Person): Promise<Frame> {
  await outlook.compose({ user, to: user.address });
  const pane = await outlook.openPane("check");
  await sheetIn(pane.locator("[role=dialog]")).ready();
  await until("the pane's own work", async () => {
    const { caseload, ring } = await outlook.roaming();
    return caseload !== undefined && (ring as Ring | undefined)?.outcomes.length === 0;
  });
  return pane;
}

/** As far as it is read here: what the handler has let go and the log does not have yet. */
interface Ring {
  readonly outcomes: readonly unknown[];
}

async function plain({ to, cc, bcc, subject, text, files }: Letter): Promise<PlainLetter> {
  return {
    to: addressesIn(to),
    cc: addressesIn(cc),
    bcc: addressesIn(bcc),
    subject,
    text: withPlainLineEnds(text),
    files: await Promise.all(
      files.map(async ({ name, base64 }) => ({
        name,
        text: await fileText(name, Buffer.from(base64, "base64")),
      })),
    ),
  };
}
