import type { Say } from "../../core/say.ts";
import type { Meeting } from "./state.ts";

interface MeetingProps {
  readonly meeting: Meeting;
  readonly say: Say;
  readonly onMeeting: (meeting: Meeting) => void;
}

const kinds: readonly Meeting["kind"][] = ["call", "visit"];

/** A time to meet together, which goes along as a calendar file. */
export function MeetingView({ meeting, say, onMeeting }: MeetingProps) {
  const moment = (name: "day" | "time", type: "date" | "time") => (
    <label>
      {say(`meeting-${name}`)}
      <input
        type={type}
        value={meeting[name]}
        onInput={({ currentTarget: { value } }) => onMeeting({ ...meeting, [name]: value })}
      />
    </label>
  );
  return (
    <section>
      <h2>{say("meeting")}</h2>
      <small>{say("meeting-lead")}</small>
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
            {say(`meeting-${kind}`)}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        {moment("day", "date")}
        {moment("time", "time")}
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
