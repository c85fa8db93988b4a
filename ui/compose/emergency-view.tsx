import type { Say } from "../../core/say.ts";
import type { Prepared } from "./prepared.ts";
import type { ComposeState } from "./state.ts";

interface EmergencyProps {
  readonly emergency: NonNullable<Prepared["emergency"]>;
  readonly say: Say;
  readonly onEmergency: (change: Partial<ComposeState["emergency"]>) => void;
}

/** Two lines that the log needs of an emergency (42 CFR 2.51(c), 45 CFR 164.528(b)). */
export function EmergencyView({ emergency, say, onEmergency }: EmergencyProps) {
  const line = (name: "what" | "receivedBy") => (
    <label>
      {say(name === "what" ? "compose-emergency" : "compose-received-by")}{" "}
      {emergency[name].trim() === "" && <b>{say("compose-needed")}</b>}
      <input
        id={`sd-emergency-${name}`}
        value={emergency[name]}
        onInput={({ currentTarget: { value } }) => onEmergency({ [name]: value })}
      />
    </label>
  );
  return (
    <section>
      <h2>{say("compose-for-log")}</h2>
      {line("what")}
      {line("receivedBy")}
    </section>
  );
}
