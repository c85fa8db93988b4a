import { useState } from "preact/hooks";
import { type Hold, staffAt } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { signersFor } from "../../core/sign-off/index.ts";
import type { RosterPageProps } from "./model.ts";

/** Asks a supervisor by a file that only they can open, and takes the file that they give back. */
export function SignOff({
  state,
  acts,
  policy,
  role,
  say,
}: RosterPageProps & { readonly role: Hold["liftedBy"]; readonly say: Say }) {
  const sender = staffAt(state.setup.sender, policy);
  const signers = role === "supervisor" || role === "compliance" ? signersFor(sender, role, policy) : [];
  const [chosen, setChosen] = useState("");
  const to = signers.find(({ id }) => id === chosen) ?? signers[0];
  if (to === undefined) return <p>{say("roster-no-signer")}</p>;
  return (
    <div class="tools">
      <label>
        {say("roster-signer")}
        <select value={to.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {signers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="main" onClick={() => acts.askSigner(to)}>
        {say("roster-save-request")}
      </button>
      <label>
        {say("roster-answer")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) acts.takeAnswer(file);
            currentTarget.value = "";
          }}
        />
      </label>
    </div>
  );
}
