import organisation from "../../../bundles/agency/organisation.json" with { type: "json" };
import type { Words } from "../../../core/say.ts";

/** The sample agency's people and ways to travel, as its policy has them. */
export const staff: readonly { id: string; name: string; email: string }[] = organisation.staff;
export const channels: readonly { id: string; label: Words; domains?: readonly string[] }[] =
  organisation.channels;
