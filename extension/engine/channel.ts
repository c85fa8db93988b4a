import type { ChannelId } from "../../core/ids.ts";
import { type Policy, type SiteAdapter, senderChannel, unnamedChannel } from "../../core/policy/index.ts";

/**
 * The channel that a message would travel by: the adapter names it, or the policy does by the domain of the mail
 * address that it leaves from. Whatever the sender says does not count.
 */
export function nameChannel(
  named: SiteAdapter["channel"],
  path: string,
  sender: string,
  channels: Policy["channels"],
): ChannelId {
  if (typeof named === "string") return named;
  if (named !== undefined) {
    const segment = path.split("/").filter(Boolean)[named.pathSegment];
    return channels.find(({ id }) => id === segment)?.id ?? unnamedChannel;
  }
  return senderChannel(sender, channels);
}
