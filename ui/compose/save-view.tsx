import { useState } from "preact/hooks";
import type { ChannelId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";

/** What a disclosure is saved as, for a portal or a shared folder. */
const formats = ["pdf", "docx", "csv"] as const;
export type Format = (typeof formats)[number];

interface SaveProps {
  /** The ways that are approved and take files. */
  readonly channels: readonly ChannelId[];
  readonly label: (id: ChannelId) => string;
  /** No message can take it, so this is the way. */
  readonly isOnly: boolean;
  readonly ready: boolean;
  readonly say: Say;
  readonly onSave: (format: Format, channel: ChannelId) => void;
}

export function SaveView({ channels, label, isOnly, ready, say, onSave }: SaveProps) {
  const [format, setFormat] = useState<Format>("pdf");
  const [chosen, setChosen] = useState<ChannelId | null>(null);
  const [first] = channels;
  const channel = chosen !== null && channels.includes(chosen) ? chosen : first;
  return (
    <details open={isOnly}>
      <summary>{say(isOnly ? "compose-save-only" : "compose-save")}</summary>
      <label>
        {say("compose-save-for")}
        <select value={channel} onChange={({ currentTarget }) => setChosen(currentTarget.value as ChannelId)}>
          {channels.map((id) => (
            <option key={id} value={id}>
              {label(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("compose-save-as")}
        <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}>
          {formats.map((one) => (
            <option key={one} value={one}>
              {say(`compose-format-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class={isOnly ? "main" : "plain"}
        disabled={!ready}
        onClick={() => channel !== undefined && onSave(format, channel)}
      >
        {say("compose-save-do")}
      </button>
    </details>
  );
}
