import type { Say } from "../../core/say.ts";
import { sayZone } from "../words.ts";
import { meetingFault, meetingKey } from "./meeting.ts";
import { fullName } from "./person-choice.tsx";
import type { ComposeContext } from "./prepared.ts";
import type { ComposeState, Meeting } from "./state.ts";

interface MeetingProps {
  readonly state: ComposeState;
  readonly context: ComposeContext;
  readonly say: Say;
  readonly onMeeting: (meeting: Meeting) => void;
}

const kinds: readonly Meeting["kind"][] = ["call", "visit"];

/** A time to meet together: a line of the letter, and a calendar file that goes along. */
export function MeetingView({ state, context, say, onMeeting }: MeetingProps) {
  const { meeting, participant, partner } = state;
  const { policy, language, now } = context;
  const person = participant === null ? undefined : policy.participant.get(participant);
  const names = {
    person: person ? fullName(person) : "",
    partner: partner === null ? "" : (policy.partner.get(partner)?.name ?? ""),
  };
  const fault = meetingFault(meeting, now());
  const line = policy.policy.fields.find(({ id }) => id === meetingKey)?.label[language] ?? meetingKey;
  const moment = (name: "day" | "time", type: "date" | "time") => (
    <label>
      {say(`meeting-${name}`)}
      <input
        type={type}
        value={meeting[name]}
        aria-describedby="sd-meeting-said"
        onInput={({ currentTarget: { value } }) => onMeeting({ ...meeting, [name]: value })}
      />
    </label>
  );
  return (
    <section>
      <h2>{say("meeting")}</h2>
      <small>{say("meeting-lead", { line })}</small>
      <fieldset class="ticks">
        <legend class="soft">{say("meeting-kind")}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="tick">
            <input
              type="radio"
              name="meeting"
              checked={meeting.kind === kind}
              onChange={() => onMeeting({ ...meeting, kind })}
            />
            {say(`meeting-with-${kind}`, names)}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        {moment("day", "date")}
        {moment("time", "time")}
      </div>
      <small>{say("meeting-zone", { zone: sayZone(language) })}</small>
      <div id="sd-meeting-said" role="status">
        {fault && <p class="ask">{say(`meeting-${fault}`)}</p>}
        {meeting.day !== "" && meetingKey in state.typed && <p>{say("meeting-typed", { line })}</p>}
      </div>
      <label>
        {say(`meeting-where-${meeting.kind}`)}
        <input
          value={meeting.where}
          onInput={({ currentTarget: { value } }) => onMeeting({ ...meeting, where: value })}
        />
      </label>
    </section>
  );
}
