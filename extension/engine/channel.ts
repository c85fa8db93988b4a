import type { ChannelId } from "../../core/ids.ts";
import type { Policy, SiteAdapter } from "../../core/policy/index.ts";

/** Plain e-mail: what a channel is that nobody has named. */
const unnamed = "mail" as ChannelId;

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
    return channels.find(({ id }) => id === segment)?.id ?? unnamed;
  }
  const domain = sender.slice(sender.lastIndexOf("@") + 1).toLowerCase();
  return channels.find(({ domains }) => domains.some((one) => one.toLowerCase() === domain))?.id ?? unnamed;
}
