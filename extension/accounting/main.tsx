import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/accounting/accounting.css";
import { render } from "preact";
import type { LogLine } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { dayOf } from "../../core/time.ts";
import { linesAbout } from "../../host/month/device-store.ts";
import { openAccountings } from "../../host/store/accountings.ts";
import { instant } from "../../host/store/clock.ts";
import { log } from "../../host/store/here.ts";
import { openMonth } from "../../host/store/month.ts";
import { AccountingPage, type KeptRequest, type Shown, StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { accountingActs } from "./acts.ts";
import { peopleOf } from "./people.ts";

const { language, say, loaded } = await openPage(document);
document.title = say("accounting-title");
const kept = openAccountings(crypto, instant);
const closed = () => render(<StoreClosed language={language} />, document.body);

/** An accounting is made from this device's log, and from those that the month took in. */
const lines = async (participant: string) => [
  ...(await log.lines()),
  ...(await linesAbout(openMonth(), participant)),
];

async function start(policy: Policy | null, known: readonly LogLine[]): Promise<void> {
  const people = policy ? peopleOf(policy, known, say) : [];
  let shown: Shown | null = null;
  const acts = accountingActs({
    policy,
    people,
    lines,
    kept,
    language,
    say,
    shown: () => shown,
    tell: async (told, now = shown) => {
      shown = now;
      await show(told).catch(closed);
    },
  });
  const show = async (told: string) => {
    const { requests, lost } = await kept.list();
    render(
      <AccountingPage
        people={people}
        shown={shown}
        requests={requests as readonly KeptRequest[]}
        lost={lost}
        told={told}
        today={dayOf(instant())}
        language={language}
        acts={acts}
      />,
      document.body,
    );
  };
  await show("");
}

if (loaded.kind === "no-store") closed();
else {
  const policy = loaded.kind === "ok" ? loaded.policy : null;
  await log
    .lines()
    .then((known) => start(policy, known))
    .catch(closed);
}
