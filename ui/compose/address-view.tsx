import { useState } from "preact/hooks";
import type { Partner, PolicyIndex } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { type AddressFault, addressFault } from "./address.ts";

interface AddressProps {
  readonly partner: Partner;
  readonly address: string;
  readonly policy: PolicyIndex;
  readonly say: Say;
  readonly onAddress: (address: string) => void;
}

/** The addresses that the directory knows letter by letter; the others begin with "@". */
export const exactAddresses = ({ addresses }: Partner): readonly string[] =>
  addresses.filter((one) => !one.startsWith("@"));

/** Where the partner reads: chosen of a few, or typed. What is wrong with it is said once the box is left. */
export function AddressView({ partner, address, policy, say, onAddress }: AddressProps) {
  const [isLeft, setLeft] = useState(address !== "");
  const exact = exactAddresses(partner);
  if (exact.length === 1) return null;
  if (exact.length > 1) {
    return (
      <label>
        {say("compose-address")}
        <select value={address} onChange={({ currentTarget: { value } }) => onAddress(value)}>
          {exact.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    );
  }
  const [domain = ""] = partner.addresses;
  const fault = isLeft ? addressFault(address, partner, policy) : null;
  return (
    <div>
      <label>
        {say("compose-address")}
        <input
          type="email"
          autocomplete="off"
          value={address}
          placeholder={say("compose-address-like", { domain })}
          aria-describedby="sd-address-said"
          aria-invalid={fault !== null}
          onInput={({ currentTarget: { value } }) => onAddress(value.trim())}
          onBlur={() => setLeft(true)}
          onKeyDown={({ key }) => key === "Enter" && setLeft(true)}
        />
      </label>
      <div id="sd-address-said" role="status">
        {fault && <p class="ask">{sayFault(fault, partner.name, domain, say)}</p>}
      </div>
    </div>
  );
}

function sayFault(fault: AddressFault, partner: string, domain: string, say: Say): string {
  switch (fault.kind) {
    case "not-whole":
      return say("compose-address-whole", { domain });
    case "not-theirs":
      return fault.owner === null
        ? say("compose-address-not-theirs", { partner, domain })
        : say("compose-address-of", { partner, domain, owner: fault.owner });
    default:
      return fault satisfies never;
  }
}
