import type { Month } from "../../core/review/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayMonth } from "../words.ts";

interface WhichMonthProps {
  readonly months: readonly Month[];
  readonly month: Month;
  /** The part of the page that shows it: the address says which month is open there. */
  readonly part: "review" | "measures";
  readonly language: Language;
  readonly say: Say;
}

/** Chooses the month that a part of the page is about. */
export function WhichMonth({ months, month, part, language, say }: WhichMonthProps) {
  return (
    <label class="which">
      {say("month-sample-which")}
      <select
        value={month}
        onChange={({ currentTarget: { value } }) => {
          location.hash = `#${part}/${value}`;
        }}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {sayMonth(one, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
