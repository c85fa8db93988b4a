import type { Settings } from "../api.ts";
import { resetRoaming } from "../roaming.ts";
import type { View } from "./view.ts";

const choices = {
  mailbox: ["1.12", "1.14", "1.15"],
  permission: ["ReadWriteItem", "ReadWriteMailbox"],
  sendMode: ["SoftBlock", "Block", "PromptUser"],
  format: ["html", "text"],
} as const;

/** How this Outlook behaves, for whoever wants to see another client or a stricter tenant. */
export function PracticeSettings({ outlook, say }: View) {
  const set = (change: Partial<Settings>) => {
    outlook.settings = { ...outlook.settings, ...change };
    outlook.changed();
  };
  const names = Object.keys(choices) as (keyof typeof choices)[];
  return (
    <details class="settings">
      <summary>{say("outlook-settings")}</summary>
      {names.map((name) => (
        <label key={name}>
          {say(`outlook-settings-${name}`)}
          <select
            value={outlook.settings[name]}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
          >
            {choices[name].map((value) => (
              <option key={value} value={value}>
                {say(`outlook-${name}-${value.replace(".", "-")}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" onClick={resetRoaming}>
        {say("outlook-settings-reset")}
      </button>
    </details>
  );
}
