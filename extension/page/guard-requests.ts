import { type Fields, fieldsIn, formFields } from "../request/fields.ts";
import type { Asked } from "../request/rule.ts";

/** A request that waits: it leaves, or it fails as a network does. */
export interface Held {
  go(): void;
  fail(): void;
}

export interface Gate {
  /** The absolute address, where it may carry a message; null for all others. Asked of every request. */
  may(address: string, method: string): string | null;
  /** True where it may leave now; else `held` hears later which way it ends. Null for one that cannot wait. */
  ask(asked: Asked, held: Held | null): boolean;
}

/** Values of one frame are no `instanceof` of another's types: their tags tell. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Puts the gate before the ways by which a script of this frame sends something without a form. */
export function guardRequests(frame: Window & typeof globalThis, gate: Gate): void {
  const { Request, ProgressEvent, DOMException, TypeError: Failure, Promise: Later } = frame;
  const { apply } = frame.Reflect;
  const { clone, text } = Request.prototype;

  frame.fetch = new Proxy(frame.fetch, {
    apply(original, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const given = tagOf(input) === "Request" ? (input as Request) : null;
      const method = init?.method ?? given?.method ?? "GET";
      const url = gate.may(given?.url ?? String(input), method);
      if (url === null) return apply(original, self, args);
      return new Later<Response>((resolve, reject) => {
        // The page may change what it gave, or read it, while the request waits.
        const request = new Request(input, init);
        const go = () => resolve(apply(original, frame, [request]));
        const ask = (fields: Fields | null) => {
          const held = { go, fail: () => reject(new Failure("Failed to fetch")) };
          if (gate.ask({ url, method, fields }, held)) go();
        };
        const fields = readNow(init?.body ?? (given?.body ? undefined : null));
        if (fields) ask(fields);
        else
          apply(text, apply(clone, request, []), []).then(
            (body: string) => ask(fieldsIn(body)),
            () => ask(null),
          );
      });
    },
  });

  const { prototype } = frame.XMLHttpRequest;
  const opened = new WeakMap<XMLHttpRequest, { address: string; method: string; waits: boolean }>();
  const held = new WeakSet<XMLHttpRequest>();
  prototype.open = new Proxy(prototype.open, {
    apply(original, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      const [method, address, waits = true] = args;
      held.delete(self);
      opened.set(self, { address: String(address), method, waits: Boolean(waits) });
      return apply(original, self, args);
    },
  });
  prototype.abort = new Proxy(prototype.abort, {
    apply(original, self: XMLHttpRequest, args) {
      held.delete(self);
      return apply(original, self, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(original, self: XMLHttpRequest, args: [BodyInit?]) {
      const to = opened.get(self);
      const url = to ? gate.may(to.address, to.method) : null;
      if (!to || url === null) return apply(original, self, args);
      const asked = { url, method: to.method, fields: readNow(args[0] ?? null) };
      if (!to.waits) {
        if (gate.ask(asked, null)) return apply(original, self, args);
        throw new DOMException("A network error occurred.", "NetworkError");
      }
      const end = (what: () => void) => () => {
        if (held.delete(self)) what();
      };
      const fail = end(() => {
        for (const type of ["error", "loadend"]) self.dispatchEvent(new ProgressEvent(type));
      });
      const go = end(() => apply(original, self, args));
      held.add(self);
      if (gate.ask(asked, { go, fail })) go();
    },
  });

  const { navigator } = frame;
  const beacons = Object.getPrototypeOf(navigator) as Navigator;
  beacons.sendBeacon = new Proxy(beacons.sendBeacon, {
    apply(original, self, args: Parameters<Navigator["sendBeacon"]>) {
      const url = gate.may(String(args[0]), "POST");
      if (url === null) return apply(original, self, args);
      const go = () => apply(original, self, args);
      // A beacon promises no more than to wait its turn.
      return gate.ask({ url, method: "POST", fields: readNow(args[1] ?? null) }, { go, fail() {} })
        ? go()
        : true;
    },
  });
}

/** What a body says, where it can be read at once; null where it cannot. */
function readNow(body: unknown): Fields | null {
  if (body === null) return new Map();
  if (typeof body === "string") return fieldsIn(body);
  if (body === undefined) return null;
  switch (tagOf(body)) {
    case "URLSearchParams":
      return fieldsIn(String(body));
    case "FormData":
      return formFields(body as FormData);
    case "Blob":
    case "File":
    case "ReadableStream":
    case "HTMLDocument":
    case "XMLDocument":
      return null;
    default:
      return ArrayBuffer.isView(body) || tagOf(body) === "ArrayBuffer"
        ? fieldsIn(new TextDecoder().decode(body as ArrayBuffer))
        : fieldsIn(String(body));
  }
}
