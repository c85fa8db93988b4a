import type { KeptRequest, Requests } from "../host/sign-off/requests.ts";

/** Requests as a browser keeps them, for as long as a test lasts. */
export function requestsInMemory(): Requests {
  const all = new Map<string, KeptRequest>();
  const change = (id: string, from: KeptRequest["state"], state: KeptRequest["state"]) => {
    const one = all.get(id);
    if (one?.state !== from) return false;
    all.set(id, { ...one, state });
    return true;
  };
  return {
    all: async () => [...all.values()],
    add: async (request) => void all.set(request.id, request),
    use: async (id) => change(id, "open", "used"),
    giveBack: async (id) => void change(id, "used", "open"),
    refuse: async (id) => void change(id, "open", "refused"),
  };
}
