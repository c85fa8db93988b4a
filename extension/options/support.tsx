import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { OptionsActs } from "./acts.ts";

interface SupportProps {
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** A report for whoever helps, shown whole before anybody copies it. */
export function Support({ say, acts }: SupportProps) {
  const [report, setReport] = useState<string | null>(null);
  return (
    <section>
      <h2 id="support">{say("deploy-support")}</h2>
      <p class="soft">{say("deploy-support-lead")}</p>
      {report === null ? (
        <button type="button" class="plain" onClick={async () => setReport(await acts.makeReport())}>
          {say("deploy-support-make")}
        </button>
      ) : (
        <>
          <textarea aria-labelledby="support" readOnly rows={12} value={report} />
          <button type="button" class="plain" onClick={() => void acts.copy(report, "deploy-support-copied")}>
            {say("deploy-support-copy")}
          </button>
        </>
      )}
    </section>
  );
}
