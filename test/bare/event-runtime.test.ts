import { expect, test } from "vitest";
import { withPolicy } from "../../core/compact/index.ts";
import { approve } from "../../core/disclose/index.ts";
import { buildLaunchevent } from "../../outlook-addin/build/launchevent.ts";
import { keptFile } from "../../outlook-addin/item/file-digest.ts";
import { outgoingOf } from "../../outlook-addin/item/outgoing-item.ts";
import { approvalText } from "../../outlook-addin/kept/approval.ts";
import { sampleIndex } from "../sample-policy.ts";
import { settingsOf } from "./outlook-item.ts";
import { bareRuntime } from "./runtime.ts";

const policy = sampleIndex();
const script = withPolicy(await buildLaunchevent(), policy.policy) ?? expect.fail("no place for a policy");
const from = "dana.whitfield@harborbridge.example";
const to = "jordan.ames@keystonehomes.example";
const bytes = new TextEncoder().encode("A letter");
const file = { id: "1", name: "letter.txt", size: bytes.length, inline: false, kind: "file" } as const;

/** As much of Office.js as the handler asks for, in the language of 2016: all answers come at once. */
const office = `
  var clock = 0, said = [], handlers = {}, saved = null;
  function setTimeout() { return ++clock }
  function clearTimeout() {}
  function answers(value) {
    return function () { arguments[arguments.length - 1]({ status: "succeeded", value: value }) };
  }
  function outlook(given) {
    var settings = given.settings;
    return {
      onReady: function () { return Promise.resolve() },
      actions: { associate: function (name, handler) { handlers[name] = handler } },
      context: {
        displayLanguage: "en-US",
        requirements: { isSetSupported: function () { return true } },
        roamingSettings: {
          get: function (name) { return settings[name] },
          set: function (name, value) { settings[name] = value },
          saveAsync: function (done) { saved = settings; done({ status: "succeeded" }) }
        },
        mailbox: {
          userProfile: { emailAddress: given.from },
          item: {
            from: { getAsync: answers({ emailAddress: given.from }) },
            to: { getAsync: answers([{ emailAddress: given.to, displayName: "" }]) },
            cc: { getAsync: answers([]) },
            bcc: { getAsync: answers([]) },
            subject: { getAsync: answers(given.subject) },
            body: { getTypeAsync: answers("html"), getAsync: answers(given.body) },
            sessionData: { getAsync: answers(given.approval) },
            getAttachmentsAsync: answers(given.files),
            getAttachmentContentAsync: answers({ format: "base64", content: given.content })
          }
        }
      }
    };
  }`;

interface Given {
  readonly body: string;
  readonly approval?: string;
  readonly files?: boolean;
}

/** What the handler says in a runtime that has nothing but ECMAScript 2016. */
async function saidTo({ body, approval = "", files = false }: Given) {
  const run = bareRuntime();
  const listed = { ...file, isInline: false, attachmentType: "file" };
  const given = {
    ...{ from, to, subject: "Units", body, approval, settings: settingsOf(policy, from) },
    files: files ? [listed] : [],
    content: Buffer.from(bytes).toString("base64"),
  };
  run(`${office}; var Office = outlook(JSON.parse(${JSON.stringify(JSON.stringify(given))}));`);
  run(script);
  run("handlers.onMessageSendHandler({ completed: function (answer) { said.push(answer) } })");
  // Its promises have no timer to wait for.
  for (let turn = 0; turn < 400; turn++) await Promise.resolve();
  return JSON.parse(String(run("JSON.stringify({ said: said, saved: saved })")));
}

test("ordinary mail goes", async () => {
  expect((await saidTo({ body: "<p>See you on Tuesday</p>" })).said).toEqual([{ allowEvent: true }]);
});

test("what names somebody, or was not read, is held", async () => {
  const { said } = await saidTo({ body: "<p>Marisol Vega, SSN 987-65-4321</p>", files: true });
  expect(said).toMatchObject([{ allowEvent: false, commandId: "checkMessage" }]);
  expect(JSON.parse(said[0].contextData)).toEqual({ reasons: ["found", "served", "files"], fields: ["ssn"] });
});

test("an approved message goes, by the content of its file, and the outcome is written", async () => {
  const body = "<p>Marisol Vega, SSN 987-65-4321</p>";
  const raw = {
    ...{ from, user: from, subject: "Units", body: { format: "html", source: body } as const },
    recipients: [{ address: to, name: null, via: "to" } as const],
    fields: [],
    files: [file],
  };
  const kept = keptFile(file, bytes);
  const whole = [{ name: file.name, digest: kept.digest, content: { kind: "text", text: "" } as const }];
  const approval = approvalText({
    ...{ format: 1, participant: null, entry: "e-1", ring: 0, files: [kept] },
    ...{ at: new Date().toISOString(), version: policy.policy.version },
    approval: approve(outgoingOf(raw, whole, policy.policy), null, "00", []),
  });
  const { said, saved } = await saidTo({ body, approval, files: true });
  expect(said).toEqual([{ allowEvent: true }]);
  expect(saved.ring.outcomes).toMatchObject([{ entry: "e-1" }]);
  expect((await saidTo({ body: `${body}<p>More</p>`, approval, files: true })).said).toMatchObject([
    { allowEvent: false },
  ]);
});
