import type { OpenItem } from "../open-item.ts";
import type { View } from "./view.ts";

/** When an appointment begins and ends. */
export function Times({ say, item }: View & { readonly item: OpenItem }) {
  return (
    <>
      {(["start", "end"] as const).map((name) => (
        <label key={name}>
          {say(`outlook-appointment-${name}`)}
          <input
            name={name}
            type="datetime-local"
            value={new Date(item[name]).toISOString().slice(0, 16)}
            onChange={({ currentTarget }) => {
              const time = Date.parse(`${currentTarget.value}Z`);
              if (Number.isNaN(time)) return;
              item[name] = time;
              item.told({ kind: "time" });
            }}
          />
        </label>
      ))}
    </>
  );
}
