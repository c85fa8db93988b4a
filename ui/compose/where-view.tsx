import { useState } from "preact/hooks";
import type { ChannelId } from "../../core/ids.ts";
import type { Bundle, Partner } from "../../core/policy/index.ts";
import { unnamedChannel } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { holdsInOrder, sayHold } from "../review/first-line.ts";
import { sayList } from "../words.ts";
import { approvedChannels, type ComposeContext, type Prepared } from "./prepared.ts";
import type { Place } from "./state.ts";

/** What a disclosure is saved as, for a portal or a shared folder. */
const formats = ["pdf", "docx", "csv"] as const;
export type Format = (typeof formats)[number];

interface WhereProps {
  readonly bundle: Bundle;
  readonly partner: Partner;
  readonly prepared: Prepared;
  readonly context: ComposeContext;
  readonly places: readonly Place[];
  readonly say: Say;
  readonly onPut: (place: Place) => void;
  readonly onSave: (format: Format, channel: ChannelId) => void;
  readonly onLookAgain: (() => void) | null;
}

/** Where it goes: into an open message, or as files for another way that both sides approve. */
export function WhereView(props: WhereProps) {
  const { bundle, partner, prepared, context, places, say, onPut, onSave, onLookAgain } = props;
  const { policy, language } = context;
  const { input, faults, missing, filled } = prepared;
  const approved = approvedChannels(bundle, partner, policy);
  const label = (id: ChannelId) => policy.policy.channels.find((one) => one.id === id)?.label[language] ?? id;
  const holds = holdsInOrder(input).filter(({ code }) => code !== "sign-off");
  const wanted = missing.map((keys) => {
    const labels = keys.map((key) => labelOf(prepared, key, language));
    return new Intl.ListFormat(language, { type: "disjunction" }).format([...new Set(labels)]);
  });
  const ready = filled.size > 0 && holds.length === 0 && faults.size === 0;
  const files = approved.filter(
    (id) => !places.some(({ channel }) => channel === id) && id !== unnamedChannel,
  );
  return (
    <section class="where">
      <h2>{say("compose-where")}</h2>
      <div role="status">
        {holds.map((hold) => (
          <p key={hold.code} class="ask">
            {sayHold(input, hold, say)}
          </p>
        ))}
        {faults.size > 0 && <p class="ask">{say("compose-mend-first")}</p>}
        {wanted.length > 0 && <p>{say("compose-missing", { fields: wanted.join("; ") })}</p>}
        {input.check.decision.holds.some(({ code }) => code === "sign-off") && (
          <p>{say("compose-sign-off")}</p>
        )}
      </div>
      {places.map((place) => {
        const may = approved.includes(place.channel);
        return (
          <div key={place.id} class="place">
            <button type="button" class="main" disabled={!ready || !may} onClick={() => onPut(place)}>
              {say("compose-put", { title: place.title })}
            </button>
            {!may && (
              <small>
                {say("compose-not-approved", { channel: label(place.channel), partner: partner.name })}
              </small>
            )}
          </div>
        );
      })}
      {places.length === 0 && (
        <p>
          {say(onLookAgain ? "compose-no-place" : "compose-calendar-entry")}{" "}
          {onLookAgain && (
            <button type="button" class="link" onClick={onLookAgain}>
              {say("compose-look-again")}
            </button>
          )}
        </p>
      )}
      <small>{say("compose-approved", { channels: sayList(approved.map(label), language) })}</small>
      {files.length > 0 && (
        <SaveView channels={files} label={label} ready={ready} say={say} onSave={onSave} />
      )}
    </section>
  );
}

function labelOf({ form }: Prepared, key: string, language: "en" | "es"): string {
  const lines = [...form.sections.flatMap((section) => section.lines), ...form.more];
  return lines.find((line) => line.key === key)?.field.label[language] ?? key;
}

interface SaveProps {
  readonly channels: readonly ChannelId[];
  readonly label: (id: ChannelId) => string;
  readonly ready: boolean;
  readonly say: Say;
  readonly onSave: WhereProps["onSave"];
}

function SaveView({ channels, label, ready, say, onSave }: SaveProps) {
  const [format, setFormat] = useState<Format>("pdf");
  const [chosen, setChosen] = useState<ChannelId | null>(null);
  const [first] = channels;
  const channel = chosen !== null && channels.includes(chosen) ? chosen : first;
  return (
    <details>
      <summary>{say("compose-save")}</summary>
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
        class="plain"
        disabled={!ready}
        onClick={() => channel !== undefined && onSave(format, channel)}
      >
        {say("compose-save-do")}
      </button>
    </details>
  );
}
