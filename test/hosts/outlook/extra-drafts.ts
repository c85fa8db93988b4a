import { htmlOfText } from "./body-html.ts";
import type { Draft, HeldFile, Person } from "./item.ts";
import { picture } from "./picture.ts";

const jordan = "Jordan Ames <jordan.ames@keystonehomes.example>";

const empty = {
  kind: "message",
  composeType: "newMail",
  cc: "",
  bcc: "",
  location: "",
  format: "html",
  files: [],
  start: 0,
  end: 0,
} as const;

/** What only Outlook has: an answer with pictures in it, an appointment, a link to a file in the cloud. */
export function extraDrafts(user: Person): readonly Draft[] {
  return [
    {
      ...empty,
      id: "outlook-reply",
      composeType: "reply",
      expected: "strip",
      user,
      to: jordan,
      subject: "Re: Two bedrooms in January",
      body: `${htmlOfText("Hi Jordan,\n\nMarisol Vega would like it. Her phone is 415-555-0141, text first. She has been sober for two years.\n")}${signature(user)}${quoted}`,
      files: [inline("logo.png", [10, 107, 98]), inline("floor-plan.png", [90, 98, 112])],
    },
    {
      ...empty,
      id: "outlook-appointment",
      kind: "appointment",
      expected: "strip",
      user,
      to: jordan,
      cc: "Priya Raman <priya.raman@harborbridge.example>",
      subject: "Viewing with Marisol Vega",
      location: "Room 12, Bayside Motel, 400 Harbor Rd",
      body: htmlOfText(
        "Marisol Vega would like to see the two-bedroom unit.\nShe is HIV positive, so please no stairs.",
      ),
      start: Date.UTC(2026, 10, 24, 18),
      end: Date.UTC(2026, 10, 24, 19),
    },
    {
      ...empty,
      id: "outlook-cloud-link",
      expected: "hold",
      user,
      to: jordan,
      subject: "Marisol Vega's papers",
      body: `${htmlOfText("Hi Jordan,\n\nReferral for Marisol Vega, 415-555-0141. Her papers:")}<div><a href="https://harborbridge.sharepoint.com/:w:/s/cases/EdVega">Intake packet.docx</a></div>${htmlOfText("\nDana")}`,
    },
  ];
}

function inline(name: string, colour: readonly [number, number, number]): HeldFile {
  const base64 = Buffer.from(picture(96, 24, colour, [217, 239, 233])).toString("base64");
  return { id: `file ${name}`, name, mediaType: "image/png", base64, kind: "file", contentId: name, url: "" };
}

const signature = ({ name }: Person) =>
  `<div id="Signature" class="elementToProof"><div>${name}</div><div>Harbor Bridge Community Services | 415-555-0100</div><div><img src="cid:logo.png" width="96" height="24" alt="Harbor Bridge"></div></div>`;

/** As Outlook on the web writes the message that is answered. */
const quoted = `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Jordan Ames &lt;jordan.ames@keystonehomes.example&gt;<br><b>Sent:</b> Monday, November 16, 2026 9:12 AM<br><b>To:</b> Dana Whitfield &lt;dana.whitfield@harborbridge.example&gt;<br><b>Subject:</b> Two bedrooms in January<div>&nbsp;</div></div><div><div>Hi Dana,</div><div>Unit 4B is free from January 4. Is it for the family whose SSN you sent, 987-65-4321? The plan:</div><div><img src="cid:floor-plan.png" width="96" height="24" alt="Plan of unit 4B"></div><div>Jordan</div></div>`;
