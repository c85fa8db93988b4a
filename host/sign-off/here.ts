import { openSignOffDatabase, signOffDatabaseName } from "./database.ts";
import { openRequests } from "./requests.ts";

/** What this browser asked and answered. Frames in other sites' pages may not open it: they ask the background script. */
export const signOffs = openSignOffDatabase(signOffDatabaseName);
export const requests = openRequests(signOffs, crypto);
