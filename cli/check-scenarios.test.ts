import MailComposer from "nodemailer/lib/mail-composer";
import { beforeAll, describe, expect, test } from "vitest";
import { arrives, check } from "../test/check-file.ts";
import { fileOf } from "../test/hosts/practice/files.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { messageOf, type Scenario, scenarios } from "../test/scenarios.ts";

const policy = samplePolicy();

async function emlOf(scenario: Scenario): Promise<Uint8Array> {
  const { sender, recipients, subject, body } = messageOf(scenario, policy);
  const to = (via: string) => recipients.filter((one) => one.via === via).map((one) => one.address);
  const mime = new MailComposer({
    from: sender,
    to: to("to"),
    cc: to("cc"),
    bcc: to("bcc"),
    subject,
    text: body.source,
    attachments: (scenario.attachments ?? []).map((given) => {
      const { name, mediaType, bytes } = fileOf(given);
      return { filename: name, contentType: mediaType, content: Buffer.from(bytes) };
    }),
  }).compile();
  mime.keepBcc = true;
  return mime.build();
}

const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name}`, value]);

describe.each(scenarios)("$id as a message file", (scenario) => {
  const wanted = scenario.expect;
  let checked: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    checked = await check(
      await emlOf(scenario),
      ...flag("bundle", scenario.bundle),
      ...flag("participant", scenario.participant),
      ...flag("channel", scenario.channel),
    );
  });

  test("verdict, holds, questions and exit code", () => {
    const { json, exit } = checked;
    expect({
      verdict: json.verdict,
      holds: json.holds.map((one: { code: string }) => one.code).sort(),
      asks: json.asks,
      exit,
    }).toEqual({
      verdict: wanted.verdict,
      holds: [...wanted.holds].sort(),
      asks: wanted.asks ?? [],
      exit: wanted.verdict === "pass" || wanted.verdict === "covered" ? 0 : 1,
    });
  });

  test("the message written holds what may leave and nothing else", async () => {
    const { text, names } = await arrives(checked.out ?? expect.fail("nothing written"));
    for (const gone of wanted.gone ?? []) expect(text).not.toContain(gone);
    for (const stays of [...(wanted.stays ?? []), ...(wanted.arrives ?? [])]) expect(text).toContain(stays);
    for (const name of wanted.attachments?.gone ?? []) expect(names).not.toContain(name);
    for (const name of wanted.attachments?.stays ?? []) expect(names).toContain(name);
  });
});
