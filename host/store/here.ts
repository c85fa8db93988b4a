import { instant } from "./clock.ts";
import { databaseName, openDatabase } from "./database.ts";
import { diskStore } from "./disk-store.ts";
import { logLock, openLog } from "./log.ts";
import { openPermissions, openPermissionsDatabase } from "./permissions.ts";

/** The store of this browser. Frames in other sites' pages may not open it: they ask the background script. */
export const database = openDatabase(databaseName);
export const log = openLog({
  store: diskStore(database, crypto.subtle),
  alone: (work) => navigator.locks.request(logLock, work),
  crypto,
  now: instant,
});
export const permissions = openPermissions(openPermissionsDatabase(), crypto);
