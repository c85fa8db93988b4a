import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { Loaded } from "../../host/store/policy.ts";

interface RemoveRulesProps {
  readonly loaded: Loaded;
  readonly say: Say;
  readonly onRemove: () => Promise<void>;
}

/** Takes the organisation's rules away, asked twice: after it another organisation's may come. */
export function RemoveRules({ loaded, say, onRemove }: RemoveRulesProps) {
  const [asked, setAsked] = useState(false);
  if (loaded.kind === "none" || (loaded.kind === "ok" && loaded.from === "sample")) return null;
  if (!asked) {
    return (
      <button type="button" class="link" onClick={() => setAsked(true)}>
        {say("options-remove")}
      </button>
    );
  }
  const remove = async () => {
    setAsked(false);
    await onRemove();
  };
  return (
    <>
      <p role="alert">{say("options-remove-sure")}</p>
      <div class="tools">
        <button type="button" class="plain" onClick={() => setAsked(false)}>
          {say("options-remove-no")}
        </button>
        <button type="button" class="plain" onClick={() => void remove()}>
          {say("options-remove-yes")}
        </button>
      </div>
    </>
  );
}
