import type { ChannelId } from "../ids.ts";
import type { Policy } from "./policy.ts";

/** Plain e-mail: what a channel is that nobody has named. */
export const unnamedChannel = "mail" as ChannelId;

/** The channel that the policy names for the domain of the address that a message leaves from. */
export function senderChannel(sender: string, channels: Policy["channels"]): ChannelId {
  const domain = sender.slice(sender.lastIndexOf("@") + 1).toLowerCase();
  const named = channels.find(({ domains }) => domains.some((one) => one.toLowerCase() === domain));
  return named === undefined ? unnamedChannel : named.id;
}
