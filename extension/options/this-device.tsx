import type { DeviceStanding } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayDay } from "../../ui/index.ts";
import type { OptionsActs } from "./acts.ts";

interface ThisDeviceProps {
  /** The code of the key that signs this browser's log. */
  readonly code: string;
  /** What the organisation's rules say of it; null while there are none. */
  readonly standing: DeviceStanding | null;
  /** The name of whose device it is, where the rules know it. */
  readonly whose: string;
  readonly language: Language;
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** By what the organisation knows this browser's log, and whether it does. */
export function ThisDevice({ code, standing, whose, language, say, acts }: ThisDeviceProps) {
  return (
    <section>
      <h2>{say("deploy-device")}</h2>
      <p class="soft">{say("deploy-device-lead")}</p>
      <p>
        <code>{code}</code>
      </p>
      <button type="button" class="plain" onClick={() => void acts.copy(code, "deploy-device-copied")}>
        {say("deploy-device-copy")}
      </button>
      {standing && <p role={standing.kind === "ended" ? "alert" : undefined}>{told()}</p>}
    </section>
  );

  function told(): string {
    switch (standing?.kind) {
      case undefined:
        return "";
      case "unknown":
        return say("deploy-device-unknown");
      case "known":
        return say("deploy-device-known", { person: whose, day: sayDay(standing.device.since, language) });
      case "ended":
        return say("deploy-device-ended", {
          person: whose,
          day: sayDay(standing.device.until ?? standing.device.since, language),
        });
      default:
        return standing satisfies never;
    }
  }
}
