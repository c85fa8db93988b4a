import { browser } from "wxt/browser";
import type { KeptRequest, Requests } from "../../host/sign-off/requests.ts";
import type { Ask, RequestsCall, Stored } from "../wire/background.ts";

/** The requests of this browser, as the background script keeps them for a frame. */
export const farRequests: Requests = {
  all: () => told<readonly KeptRequest[]>({ verb: "all" }),
  add: (request, today) => told({ verb: "add", request, today }),
  use: (id) => told<boolean>({ verb: "use", id }),
  giveBack: (id) => told({ verb: "giveBack", id }),
  refuse: (id) => told({ verb: "refuse", id }),
};

async function told<T>(call: RequestsCall): Promise<T> {
  const answer = await browser.runtime.sendMessage<Ask, Stored<T> | undefined>({ kind: "requests", call });
  if (answer?.kind !== "stored") throw new Error("not stored");
  return answer.value;
}
