import type { Draft } from "../../item.ts";
import { PracticeSettings } from "./practice-settings.tsx";
import { type View, watchFor } from "./view.ts";

/** The drafts that show the most, for a newcomer. */
const first = ["housing-dump", "ordinary-lunch", "housing-clean", "outlook-reply", "outlook-appointment"];
const groups = ["pass", "covered", "strip", "hold"] as const;

export function DraftList(view: View) {
  const { outlook, say } = view;
  const { drafts } = outlook.data;
  const group = (name: string, members: readonly Draft[]) => (
    <>
      <h2 id={`group-${name}`}>{say(`group-${name}`)}</h2>
      <ul aria-labelledby={`group-${name}`}>
        {members.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              data-draft={draft.id}
              aria-current={outlook.item?.draft.id === draft.id ? "page" : undefined}
              onClick={() => outlook.open(draft)}
            >
              <b>{say(`draft-${draft.id}`)}</b> <span>{watchFor(draft, say)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <nav class="drafts" aria-label={say("practice-drafts")}>
      <button
        type="button"
        class="to-sent"
        aria-current={outlook.place === "sent" ? "page" : undefined}
        onClick={() => outlook.leave("sent")}
      >
        {say("practice-sent-count", { count: outlook.sent.length })}
      </button>
      {group(
        "first",
        first.flatMap((id) => drafts.filter((draft) => draft.id === id)),
      )}
      {groups.map((name) =>
        group(
          name,
          drafts.filter(({ id, expected }) => expected === name && !first.includes(id)),
        ),
      )}
      <PracticeSettings {...view} />
    </nav>
  );
}
