import { compare, type Stretch } from "../../../practice/compare.ts";
import type { Letter, Lines, SentItem } from "../../item.ts";
import { addressOf } from "./file-tray.tsx";
import { Heading } from "./heading.tsx";
import type { View } from "./view.ts";

const lines: readonly (keyof Lines)[] = ["to", "cc", "bcc", "subject", "location"];
/** Above it two bodies are shown as they are: comparing takes the product of their lengths. */
const comparable = 40_000;

/** What really left, the last on top, beside what the person wrote. */
export function SentView(view: View) {
  const { outlook, say } = view;
  const items = [...outlook.sent].reverse();
  return (
    <>
      <Heading words={say("sent-title")} />
      {items.length === 0 && <p>{say("sent-none")}</p>}
      {items.map((item) => (
        <Sent {...view} item={item} key={item} />
      ))}
    </>
  );
}

function Sent({ outlook, say, item }: View & { readonly item: SentItem }) {
  const same = lettersMatch(item.written, item.left);
  const draft = outlook.data.drafts.find(({ id }) => id === item.draft);
  return (
    <article class="sent">
      <h2>{say(`draft-${item.draft}`)}</h2>
      <p class="soft">
        {say(same ? "sent-same" : "sent-changed")}{" "}
        {draft && (
          <button type="button" class="link" onClick={() => outlook.open(draft)}>
            {say("sent-again")}
          </button>
        )}
      </p>
      <div class="both">
        {!same && <Side say={say} item={item} kind="out" />}
        <Side say={say} item={item} kind="in" />
      </div>
    </article>
  );
}

/** One of the two letters: `out` shows what was written, `in` what left. */
function Side({
  say,
  item,
  kind,
}: Pick<View, "say"> & { readonly item: SentItem; readonly kind: "out" | "in" }) {
  const { written, left } = item;
  const letter = kind === "out" ? written : left;
  const other = kind === "out" ? left : written;
  const isIn = (name: string) => other.files.some((file) => file.name === name);
  return (
    <section class={`letter ${kind === "out" ? "written" : "left"}`}>
      <h3>{say(kind === "out" ? "sent-written" : "sent-left")}</h3>
      <dl>
        {lines
          .filter((line) => letter[line] !== "")
          .map((line) => (
            <div key={line}>
              <dt>{say(line === "location" ? "outlook-appointment-location" : `compose-${line}`)}</dt>
              <dd>
                <Marked before={written[line]} after={left[line]} kind={kind} />
              </dd>
            </div>
          ))}
      </dl>
      <div class="body">
        <Marked before={written.text} after={left.text} kind={kind} />
      </div>
      <ul class="files">
        {letter.files.map((file) => (
          <li key={file.id}>
            {kind === "out" && !isIn(file.name) ? (
              <del>{file.name}</del>
            ) : (
              <a href={addressOf(file)} download={file.name}>
                {file.name}
              </a>
            )}{" "}
            {!isIn(file.name) && <small>{say(kind === "out" ? "sent-file-out" : "sent-file-added")}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Both {
  readonly before: string;
  readonly after: string;
  readonly kind: "out" | "in";
}

function Marked({ before, after, kind }: Both) {
  const whole = before.length + after.length > comparable;
  const stretches: readonly Stretch[] = whole
    ? [{ kind: "same", text: kind === "out" ? before : after }]
    : compare(before, after);
  return (
    <>
      {stretches.map(({ kind: is, text }) => {
        if (is === "same" || (is === kind && text.trim() === "")) return text;
        if (is !== kind) return null;
        return is === "out" ? <del>{text}</del> : <ins>{text}</ins>;
      })}
    </>
  );
}

function lettersMatch(written: Letter, left: Letter): boolean {
  const seen = (letter: Letter) =>
    JSON.stringify([...lines.map((line) => letter[line]), letter.text, letter.files.map(({ name }) => name)]);
  return seen(written) === seen(left);
}
