import * as z from "zod/mini";
import { fieldId } from "../ids.ts";

const groupName = z.string().check(z.regex(/^group:[a-z0-9]+(-[a-z0-9]+)*$/));

/** A field's id, or `group:` and a group's id for all fields of the group. */
export const fieldOrGroup = z.union([fieldId, groupName], "must be a field's id, or group: and a group's id");
