import type { Say } from "../../core/say.ts";
import type { Loaded } from "../../host/store/policy.ts";

/** Whose rules these are and who signed them, or what is wrong with them. */
export function Rules({ loaded, say }: { readonly loaded: Loaded; readonly say: Say }) {
  switch (loaded.kind) {
    case "none":
      return <p>{say("options-policy-none")}</p>;
    case "broken":
      return (
        <>
          <p>{say("options-policy-broken")}</p>
          <ul>
            {loaded.problems.map(({ file, path, message }) => (
              <li key={`${file} ${path} ${message}`}>
                {file} {path} {message}
              </li>
            ))}
          </ul>
        </>
      );
    case "ok": {
      if (loaded.from === "sample") return <p>{say("options-policy-sample")}</p>;
      const { organisation, version } = loaded.policy;
      const signed = loaded.signedBy
        ? say("options-policy-signed", { key: loaded.signedBy })
        : say("options-policy-unsigned");
      return (
        <p>
          {say("options-policy-pack", { organisation: organisation.name, version })} {signed}
        </p>
      );
    }
    default:
      return loaded satisfies never;
  }
}
