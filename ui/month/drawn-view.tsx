import type { Candidate } from "../../core/review/index.ts";
import type { Language } from "../../core/say.ts";
import { sayList, sayMoment, speaker } from "../words.ts";
import type { SampleModel } from "./model.ts";

interface DrawnViewProps {
  readonly sample: readonly Candidate[];
  readonly model: SampleModel;
  readonly language: Language;
}

/** The sample by whoever sent it, each send with why it is in. */
export function DrawnView({ sample, model: { names, bundles }, language }: DrawnViewProps) {
  const say = speaker(language);
  const staff = [...new Set(sample.map((one) => one.staff))];
  return (
    <>
      <p role="status">{say("month-drawn", { count: sample.length })}</p>
      {sample.length === 0 && <p>{say("month-drawn-nothing")}</p>}
      {staff.map((who) => {
        const own = sample.filter((one) => one.staff === who);
        return (
          <table key={who}>
            <caption>
              {names.get(who) ?? who.replace(/^address:/, "")} <span>{own.length}</span>
            </caption>
            <tbody>
              {own.map(({ id, device, at, to, bundle, causes }) => (
                <tr key={`${id} ${device}`}>
                  <th scope="row">{sayList(to, language)}</th>
                  <td>{bundle === null ? say("log-no-purpose") : (bundles.get(bundle) ?? bundle)}</td>
                  <td>
                    <time dateTime={at}>{sayMoment(at, language)}</time>
                  </td>
                  <td>
                    {sayList(
                      causes.map((cause) => say(`month-cause-${cause}`)),
                      language,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
}
