import { packedPolicy, withPolicy } from "../../core/compact/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { buildLaunchevent } from "../../outlook-addin/build/launchevent.ts";
import { emptyItem, openHandler, settingsOf } from "../bare/outlook-item.ts";
import { ofLength, ordinaryMail } from "./ordinary.ts";
import { milliseconds, type Row } from "./time.ts";

const sender = "dana.whitfield@harborbridge.example";
const sizes = [
  { name: "2k", length: 2000 },
  { name: "100k", length: 100_000 },
  { name: "1M", length: 1_000_000 },
] as const;
/** Milliseconds after which Outlook puts a dialog of its own over the message. */
const patience = 5000;

/** How large the on-send handler is, and how long classic Outlook waits for it: at first, and in the same runtime again. */
export async function handlerRows(policy: Policy): Promise<readonly Row[]> {
  const code = await buildLaunchevent();
  const script = withPolicy(code, policy);
  if (script === null) throw new Error("launchevent.js has no place for a policy");
  const settings = settingsOf(indexPolicy(policy), sender);
  const size = (what: string, text: string, most: number): Row => {
    const kilobytes = Buffer.byteLength(text) / 1024;
    const figure = `${kilobytes.toFixed(1)} KB`;
    return { what, figure, target: `at most ${most} KB`, met: kilobytes <= most };
  };
  const rows = [
    size("launchevent.js, code", code, 150),
    size("launchevent.js, packed policy", packedPolicy(policy), 100),
  ];
  for (const { name, length } of sizes) {
    const item = emptyItem(sender);
    item.body = { format: "text", source: ofLength(ordinaryMail().texts, length) };
    const outlook = await openHandler(script, item, { settings });
    for (const turn of ["first", "again"]) {
      const start = performance.now();
      await outlook.fire("onMessageSendHandler");
      const time = performance.now() - start;
      rows.push({
        what: `handler decides, ${name} characters, ${turn}`,
        figure: milliseconds(time),
        target: `under ${patience / 1000} s`,
        met: time < patience,
      });
    }
  }
  return rows;
}
