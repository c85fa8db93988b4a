import { useState } from "preact/hooks";
import type { Language } from "../../core/say.ts";
import { sayList, sayMonth, speaker } from "../words.ts";
import { DeclaredView } from "./declared-view.tsx";
import type { SampleActs, SampleModel } from "./model.ts";

interface SampleViewProps {
  /** Null where no log was taken in. */
  readonly model: SampleModel | null;
  readonly language: Language;
  readonly acts: SampleActs;
}

/** A month's sample: fixed first, then decided by a value that nobody controls. */
export function SampleView({ model, language, acts }: SampleViewProps) {
  const say = speaker(language);
  if (model === null) return <p class="soft">{say("month-sample-no-logs")}</p>;
  const { months, offer, declared } = model;
  return (
    <>
      <p class="soft">{say("month-sample-how")}</p>
      <label class="which">
        {say("month-sample-which")}
        <select
          value={offer.month}
          onChange={({ currentTarget: { value } }) => {
            location.hash = `#sample/${value}`;
          }}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {sayMonth(month, language)}
            </option>
          ))}
        </select>
      </label>
      {declared.length > 1 && <p role="alert">{say("month-sample-times", { count: declared.length })}</p>}
      {declared.map((one) => (
        <DeclaredView key={one.number} declared={one} model={model} language={language} acts={acts} />
      ))}
      {declared.length === 0 ? (
        <OfferView model={model} language={language} acts={acts} />
      ) : (
        <details key={offer.month}>
          <summary>{say("month-sample-again")}</summary>
          <OfferView model={model} language={language} acts={acts} />
        </details>
      )}
    </>
  );
}

type OfferViewProps = Omit<SampleViewProps, "model"> & { readonly model: SampleModel };

/** What would be fixed, and what is to decide. */
function OfferView({ model: { offer, busy }, language, acts }: OfferViewProps) {
  const say = speaker(language);
  const [source, setSource] = useState<"beacon" | "dice">("beacon");
  const { over, rule, logs, missingDevices, missingStaff } = offer;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.declare(offer.month, source);
      }}
    >
      <p>{say("month-sample-rule", { percent: rule.percent, atLeast: rule.atLeast })}</p>
      <p>{say("month-sample-from", { count: logs })}</p>
      {missingDevices.length > 0 && (
        <p>
          {say("month-sample-missing-devices", {
            count: missingDevices.length,
            keys: sayList(missingDevices, language),
          })}
        </p>
      )}
      {missingStaff.length > 0 && (
        <p>{say("month-sample-missing-staff", { names: sayList(missingStaff, language) })}</p>
      )}
      {!over && <p class="ask">{say("month-sample-not-over")}</p>}
      <fieldset>
        <legend>{say("month-sample-with")}</legend>
        {(["beacon", "dice"] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="source"
              value={one}
              checked={source === one}
              onChange={() => setSource(one)}
            />
            {say(`month-sample-${one}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="main" disabled={busy}>
        {say("month-sample-declare")}
      </button>
    </form>
  );
}
