import type { Lines } from "../../item.ts";
import type { OpenItem } from "../open-item.ts";
import { FileTray } from "./file-tray.tsx";
import { Heading } from "./heading.tsx";
import { Times } from "./times.tsx";
import { type View, watchFor } from "./view.ts";

const lines: Readonly<Record<OpenItem["draft"]["kind"], readonly (keyof Lines)[]>> = {
  message: ["to", "cc", "bcc", "subject"],
  appointment: ["to", "cc", "subject", "location"],
};

export function Compose(view: View & { readonly item: OpenItem }) {
  const { outlook, say, language, item } = view;
  const { kind, user, from = user, id } = item.draft;
  const { element } = item.editor;
  element.ariaLabel = say("compose-body");
  const busy = outlook.checking || outlook.alert !== null;
  const send = () => {
    if (!busy) void outlook.send();
  };
  const word = (line: keyof Lines) =>
    say(kind === "appointment" ? `outlook-appointment-${line}` : `compose-${line}`);
  return (
    <>
      <Heading words={say(`draft-${id}`)} />
      <p class="watch">
        <b>{say("compose-watch")}</b> {watchFor(item.draft, say)}
      </p>
      <form
        class="compose"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
        }}
      >
        <div class="ribbon" role="toolbar" aria-label={say("outlook-ribbon")}>
          <button type="button" class="send main" aria-disabled={busy} onClick={send}>
            {say("compose-send")}
          </button>
          {outlook.ribbon().map((button) => (
            <button
              type="button"
              key={button.id}
              data-command={button.command}
              onClick={() => outlook.openPane(button)}
            >
              {button.label[language]}
            </button>
          ))}
          <output>{outlook.checking ? say("outlook-checking") : ""}</output>
        </div>
        <Notices item={item} />
        <dl>
          <dt>{say(kind === "appointment" ? "outlook-appointment-from" : "compose-from")}</dt>
          <dd>
            {from.name} &lt;{from.address}&gt;
          </dd>
        </dl>
        {lines[kind].map((line) => (
          <label key={line}>
            {word(line)}
            <textarea
              name={line}
              rows={1}
              value={item.lines[line]}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => {
                item.setLine(line, currentTarget.value);
                item.written = { ...item.written, [line]: currentTarget.value };
              }}
            />
          </label>
        ))}
        {kind === "appointment" && <Times {...view} />}
        <div
          class="editor"
          ref={(holder) => {
            if (holder && element.parentElement !== holder) holder.append(element);
          }}
          onInput={() => {
            const { body, text } = item.letter();
            item.written = { ...item.written, body, text };
          }}
        />
        <FileTray {...view} />
      </form>
      <p class="reset">
        <button type="button" class="link" onClick={() => outlook.open(item.draft)}>
          {say("compose-reset")}
        </button>
      </p>
    </>
  );
}

/** The add-in's notices over the message. */
function Notices({ item }: { readonly item: OpenItem }) {
  const notices = [...item.notifications.values()] as readonly { key: string; message: string }[];
  return (
    <ul class="notices" aria-live="polite">
      {notices.map(({ key, message }) => (
        <li key={key}>{message}</li>
      ))}
    </ul>
  );
}
