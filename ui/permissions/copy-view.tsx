import { useState } from "preact/hooks";
import type { Consent } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import type { Agreement } from "./agreement.ts";
import { AgreementView } from "./agreement-view.tsx";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";

interface CopyProps {
  readonly agreement: Agreement;
  readonly consent: Consent;
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
  readonly say: Say;
}

/** The person's copy (45 CFR 164.508(c)(4)): to read, to print and to save; that it was given is written down. */
export function CopyView({ agreement, consent, facts, acts, say }: CopyProps) {
  const [said, setSaid] = useState("");
  const given = async (how: "saved" | "printed") => {
    if (!facts.sender) return;
    await acts.add({
      kind: "copy-given",
      at: facts.now,
      by: facts.sender.email,
      participant: consent.participant,
      consent: consent.id,
      how,
    });
  };
  const save = async () => {
    const saved = await acts.savePdf(agreement);
    setSaid(say(saved ? "permissions-copy-saved" : "permissions-copy-failed"));
    if (saved) await given("saved");
  };
  return (
    <div class="copy">
      <div class="answers">
        <button type="button" class="plain" onClick={() => void save()}>
          {say("permissions-copy-pdf")}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            acts.print();
            void given("printed");
          }}
        >
          {say("permissions-copy-print")}
        </button>
      </div>
      <p role="status">{said}</p>
      <AgreementView agreement={agreement} />
    </div>
  );
}
