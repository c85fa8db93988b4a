import { requests } from "../../host/sign-off/here.ts";
import type { RequestsCall } from "../wire/background.ts";

/** Does for a frame what it may not do in another site's page. */
export async function callRequests(call: RequestsCall): Promise<unknown> {
  switch (call.verb) {
    case "all":
      return await requests.all();
    case "add":
      return await requests.add(call.request, call.today);
    case "use":
      return await requests.use(call.id);
    case "giveBack":
      return await requests.giveBack(call.id);
    case "refuse":
      return await requests.refuse(call.id);
    default:
      return call satisfies never;
  }
}
