import { useEffect, useRef, useState } from "preact/hooks";
import type { Consent } from "../../core/policy/index.ts";
import { dayOf } from "../../core/time.ts";
import { speaker } from "../words.ts";
import { AskView } from "./ask-view.tsx";
import { Capture } from "./capture/capture.tsx";
import type { PermissionsActs, PermissionsFacts, Screen } from "./model.ts";
import { PersonView } from "./person-view.tsx";
import { consentOf, recordedOf } from "./record.ts";
import { SearchView } from "./search-view.tsx";

export interface PermissionsPageProps {
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
}

/** Permissions on this device: who agreed to what, recorded, changed and taken back. */
export function PermissionsPage({ facts, acts }: PermissionsPageProps) {
  const [screen, setScreen] = useState<Screen>({ kind: "search" });
  const [said, setSaid] = useState("");
  const { language, sender } = facts;
  const say = speaker(language);
  const go = (next: Screen, words = "") => {
    setScreen(next);
    setSaid(words);
  };
  const heading = useRef<HTMLDivElement>(null);
  const before = useRef(screen);
  // What was pressed is gone: the keyboard goes on where the new part begins.
  useEffect(() => {
    if (before.current !== screen) heading.current?.focus();
    before.current = screen;
  }, [screen]);
  if (screen.kind === "hand-over" && sender) {
    const { ask } = screen;
    let recorded: Consent | null = null;
    return (
      <Capture
        ask={ask}
        facts={{ ...facts, sender }}
        acts={acts}
        onAnswer={async (answer) => {
          recorded ??= consentOf(
            ask,
            answer.keepOut,
            { kind: "signature", words: answer.signatures[0]?.name ?? "" },
            acts.newId(),
            {
              ...facts,
              sender,
            },
          );
          return (await acts.add(recordedOf(recorded, answer, { ...facts, sender }))) ? recorded : null;
        }}
        onBack={(done) =>
          go(
            { kind: "person", id: ask.person.id },
            say(done ? "permissions-recorded" : "permissions-refused"),
          )
        }
      />
    );
  }
  return (
    <main class="sd log permissions">
      <div ref={heading} tabIndex={-1} class="stage">
        <p role="status">{said}</p>
        {screen.kind === "search" && (
          <SearchView facts={facts} acts={acts} say={say} onOpen={(id) => go({ kind: "person", id })} />
        )}
        {screen.kind === "person" && (
          <PersonView
            key={screen.id}
            id={screen.id}
            facts={facts}
            acts={acts}
            say={say}
            onSaid={setSaid}
            onAsk={() => go({ kind: "ask", id: screen.id })}
            onBack={() => go({ kind: "search" })}
          />
        )}
        {screen.kind === "ask" && sender && (
          <AskView
            id={screen.id}
            facts={{ ...facts, sender }}
            today={dayOf(facts.now)}
            say={say}
            onHandOver={(ask) => go({ kind: "hand-over", ask })}
            onRecord={async (ask, keepOut, evidence) => {
              const staff = { ...facts, sender };
              const consent = consentOf(ask, keepOut, evidence, acts.newId(), staff);
              const event = recordedOf(consent, { keepOut, signatures: [], language: ask.language }, staff);
              const done = await acts.add(event);
              if (done) go({ kind: "person", id: screen.id }, say("permissions-recorded"));
              else setSaid(say("permissions-not-saved"));
            }}
            onBack={() => go({ kind: "person", id: screen.id })}
          />
        )}
      </div>
    </main>
  );
}

/** In place of the page where nobody knows who may be told. */
export function NoRulesForPermissions({ language }: Pick<PermissionsFacts, "language">) {
  const say = speaker(language);
  return (
    <main class="sd log permissions">
      <h1>{say("permissions-title")}</h1>
      <p>{say("permissions-no-rules")}</p>
    </main>
  );
}
