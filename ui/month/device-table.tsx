import type { Language } from "../../core/say.ts";
import { sayList, sayMoment, speaker } from "../words.ts";
import type { DeviceLine } from "./model.ts";
import { sayDeviceProblem } from "./say-device-problem.ts";

/** So many problems are shown of one device; the first ones tell the most. */
const shownProblems = 3;

/** A row for each device, those with a problem first. */
export function DeviceTable({
  devices,
  language,
}: {
  readonly devices: readonly DeviceLine[];
  readonly language: Language;
}) {
  const say = speaker(language);
  const wrong = devices.filter(({ problems }) => problems.length > 0);
  const sorted = [...wrong, ...devices.filter(({ problems }) => problems.length === 0)];
  return (
    <table>
      <caption>{say("month-logs-count", { devices: devices.length, problems: wrong.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("month-device")}</th>
          <th scope="col">{say("month-device-saved")}</th>
          <th scope="col" class="number">
            {say("month-device-lines")}
          </th>
          <th scope="col">{say("month-device-check")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((device) => (
          <tr key={device.key} class={device.problems.length > 0 ? "wrong" : undefined}>
            <th scope="row">
              {sayList(device.staff, language) || say("month-device-nobody")}
              <small>{codeOf(device.key)}</small>
            </th>
            <td data-term={say("month-device-saved")}>{sayMoment(device.at, language)}</td>
            <td class="number" data-term={say("month-device-lines")}>
              {device.count.toLocaleString(language)}
            </td>
            <td data-term={say("month-device-check")}>
              <Check device={device} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Check({ device, language }: { readonly device: DeviceLine; readonly language: Language }) {
  const say = speaker(language);
  const { problems } = device;
  if (problems.length === 0) return <>{say("month-device-fine")}</>;
  const sentences = problems.slice(0, shownProblems).map((problem) => sayDeviceProblem(problem, say));
  const more = problems.length - sentences.length;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{say("month-device-more", { count: more })}</li>}
    </ul>
  );
}

/** A key's fingerprint as people compare it: `c07e-19aa-…`. */
function codeOf(key: string): string {
  return key.replace(/(.{4})(?=.)/g, "$1-");
}
