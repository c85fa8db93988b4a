import { linesOf } from "../../core/compose/index.ts";
import type { ChannelId } from "../../core/ids.ts";
import type { Bundle, Partner } from "../../core/policy/index.ts";
import { senderChannel, unnamedChannel } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { holdsInOrder } from "../review/first-line.ts";
import { sayAny, sayList } from "../words.ts";
import { approvedChannels, type ComposeContext, type Prepared } from "./prepared.ts";
import { type Format, SaveView } from "./save-view.tsx";
import { sayHoldWhole } from "./say-hold.ts";
import type { Place } from "./state.ts";

interface WhereProps {
  readonly bundle: Bundle;
  readonly partner: Partner;
  readonly prepared: Prepared;
  readonly context: ComposeContext;
  readonly places: readonly Place[];
  readonly say: Say;
  /** Leads to a box that is still empty, by its line's key or its id. */
  readonly onBox: (box: { readonly key: string } | { readonly id: string }) => void;
  readonly onPut: (place: Place) => void;
  readonly onSave: (format: Format, channel: ChannelId) => void;
  readonly onLookAgain: (() => void) | null;
}

/** Where it goes: into an open message, or as files for another way that both sides approve. */
export function WhereView(props: WhereProps) {
  const { bundle, partner, prepared, context, places, say, onPut, onSave, onLookAgain } = props;
  const { policy, language } = context;
  const { input, faults, filled } = prepared;
  const approved = approvedChannels(bundle, partner, policy);
  const label = (id: ChannelId) => policy.policy.channels.find((one) => one.id === id)?.label[language] ?? id;
  const holds = holdsInOrder(input).filter(({ code }) => code !== "sign-off");
  const isUntold = input.check.decision.asks.some(({ code }) => code === "emergency");
  const ready = filled.size > 0 && holds.length === 0 && faults.size === 0 && !isUntold;
  const open = places.filter(({ channel }) => approved.includes(channel));
  const own = senderChannel(input.message.sender, policy.policy.channels);
  const byMessage = open.length > 0 || approved.includes(own);
  const files = approved.filter((id) => id !== unnamedChannel);
  return (
    <section class="where">
      <h2 id="sd-where" tabIndex={-1}>
        {say("compose-where")}
      </h2>
      <div role="status">
        {holds.map((hold) => (
          <p key={hold.code} class="ask">
            {sayHoldWhole(input, hold, say)}
          </p>
        ))}
        {faults.size > 0 && <p class="ask">{say("compose-mend-first")}</p>}
        <Missing {...props} isUntold={isUntold} />
        {input.check.decision.holds.some(({ code }) => code === "sign-off") && (
          <p>{say("compose-sign-off")}</p>
        )}
      </div>
      {holds.length === 0 && (
        <>
          <small>{say("compose-approved", { channels: sayList(approved.map(label), language) })}</small>
          {!byMessage && files.length > 0 && <p>{say("compose-files-only", { partner: partner.name })}</p>}
          {open.map((place) => (
            <button key={place.id} type="button" class="main" disabled={!ready} onClick={() => onPut(place)}>
              {say("compose-put", { title: place.title })}
            </button>
          ))}
          {byMessage && open.length === 0 && (
            <p>
              {say(
                !onLookAgain
                  ? "compose-calendar-entry"
                  : places.length > 0
                    ? "compose-no-approved-place"
                    : "compose-no-place",
              )}{" "}
              {onLookAgain && (
                <button type="button" class="link" onClick={onLookAgain}>
                  {say("compose-look-again")}
                </button>
              )}
            </p>
          )}
          {files.length > 0 && (
            <SaveView
              channels={files}
              label={label}
              isOnly={!byMessage}
              ready={ready}
              say={say}
              onSave={onSave}
            />
          )}
        </>
      )}
    </section>
  );
}

/** What is needed and empty: each leads to its box. */
function Missing({ prepared, context, say, onBox, isUntold }: WhereProps & { readonly isUntold: boolean }) {
  const lines = linesOf(prepared.form);
  const labelOf = (key: string) =>
    lines.find((line) => line.key === key)?.field.label[context.language] ?? key;
  const wanted = prepared.missing.flatMap((keys) => {
    const [key] = keys;
    const labels = sayAny([...new Set(keys.map(labelOf))], context.language);
    return key === undefined ? [] : [{ label: labels, box: { key } }];
  });
  const untold = prepared.emergency?.what.trim() === "" ? "what" : "receivedBy";
  const all = [
    ...(isUntold
      ? [
          {
            label: say(untold === "what" ? "compose-emergency" : "compose-received-by"),
            box: { id: `sd-emergency-${untold}` },
          },
        ]
      : []),
    ...wanted,
  ];
  if (all.length === 0) return null;
  return (
    <>
      <p>{say("compose-missing")}</p>
      <ul class="names">
        {all.map(({ label, box }) => (
          <li key={label}>
            <button type="button" class="link" onClick={() => onBox(box)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
