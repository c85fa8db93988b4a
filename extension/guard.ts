import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { guard } from "./page/guard.ts";

/** Runs in the page's own world, before its scripts. */
export default defineUnlistedScript(() => guard(window));
