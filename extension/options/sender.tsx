import type { Say } from "../../core/say.ts";
import type { OptionsActs } from "./acts.ts";

interface SenderProps {
  readonly sender: string | null;
  readonly say: Say;
  readonly acts: OptionsActs;
}

/** Who writes, for the pages that do not show it. */
export function Sender({ sender, say, acts }: SenderProps) {
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get("sender");
    void acts.saveSender(String(given));
  };
  return (
    <section>
      <h2>{say("options-sender")}</h2>
      <p class="soft" id="sender-lead">
        {say("options-sender-lead")}
      </p>
      <form class="tools" onSubmit={save} noValidate>
        <label>
          {say("options-sender-field")}
          <input
            name="sender"
            type="email"
            autocomplete="email"
            aria-describedby="sender-lead"
            defaultValue={sender ?? ""}
          />
        </label>
        <button type="submit" class="plain">
          {say("options-sender-save")}
        </button>
      </form>
    </section>
  );
}
