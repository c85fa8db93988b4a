import { lookUp, makeCaseload, openCaseload } from "../../core/caseload/index.ts";
import { noChoices } from "../../core/decide/index.ts";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { ChannelId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { screen } from "../../core/screen/index.ts";
import { manyPeople, withPeople } from "../many-people.ts";
import { ofLength, ordinaryMail } from "./ordinary.ts";
import { median, milliseconds, type Row } from "./time.ts";

const now = "2026-11-20T16:55:00-08:00";
const most = 18;

/** The filter of 300 people: its size, and how many ordinary mails it takes for one that names one of them. */
export function caseloadRows(policy: Policy): readonly Row[] {
  const [sender] = policy.staff;
  if (sender === undefined) throw new Error("nobody works here");
  const full = compile(withPeople(policy, manyPeople(300, "housing-stability")));
  const knowledge = compile(withPeople(policy, []));
  const caseload = makeCaseload(full.policy, sender, { salt: "5f1d9c", now });
  const messageOf = (source: string): OutgoingMessage => ({
    sender: sender.email,
    recipients: [{ address: "jordan.ames@keystonehomes.example", name: null, via: "to" }],
    channel: "mail" as ChannelId,
    subject: "",
    body: { format: "text", source },
    fields: [],
    attachments: [],
  });
  const { source, texts } = ordinaryMail();
  // Needless where a check that knows the 300 would let it go; missed where it would not.
  let [needless, missed] = [0, 0];
  for (const message of texts.map(messageOf)) {
    const asks = screen(message, { knowledge, caseload, now }).kind === "ask";
    const context = { policy: full.policy, knowledge: full, now, choices: noChoices };
    const passes = check(message, context).verdict === "pass";
    if (asks && passes) needless++;
    if (!asks && !passes) missed++;
  }
  const share = (100 * needless) / texts.length;
  const size = JSON.stringify(caseload).length / 1024;
  const open = openCaseload(caseload, { ...caseload, now });
  if (typeof open === "string") throw new Error(open);
  const mail = ofLength(texts, 2000);
  const time = median(101, () => lookUp(open, [mail]));
  return [
    {
      what: `caseload of 300 people, ${caseload.entries} entries`,
      figure: `${size.toFixed(1)} KB`,
      target: `at most ${most} KB`,
      met: size <= most,
    },
    {
      what: `  asked needlessly of ${texts.length} mails (${source})`,
      figure: `${share.toFixed(2)} %`,
      target: "at most 1 %",
      met: share <= 1,
    },
    { what: "  let go that names one of them", figure: String(missed), target: "none", met: missed === 0 },
    { what: "  look-up of 2k characters", figure: milliseconds(time), target: "", met: null },
  ];
}
