/**
 * A shim: `item.sendAsync` of Mailbox 1.15, which the office.js that npm has (2022) lacks. It is served behind
 * office.js where a test or the practice page asks for it, and asks the host by a message of its own.
 */
interface Result {
  readonly status: "succeeded" | "failed";
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly asyncContext: unknown;
  readonly value: undefined;
}
type Callback = (result: Result) => void;
interface Options {
  readonly asyncContext?: unknown;
}
interface OfficeJs {
  onReady(callback?: (info: unknown) => unknown): Promise<unknown>;
  readonly context: {
    readonly mailbox?: { readonly item?: object };
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
  };
}

const { Office } = window as unknown as { Office: OfficeJs };
const host = /_xdm_Info=[^|]*\|[^|]*\|([^&]+)/.exec(location.hash)?.[1];
const onReady = Office.onReady.bind(Office);

if (host)
  Office.onReady = (callback) =>
    onReady((info) => {
      const { item } = Office.context.mailbox ?? {};
      if (item && Office.context.requirements.isSetSupported("Mailbox", "1.15") && !("sendAsync" in item))
        Object.defineProperty(item, "sendAsync", { value: sendAsync });
      return callback?.(info);
    });

function sendAsync(first?: Options | Callback, second?: Callback): void {
  const callback = typeof first === "function" ? first : second;
  const asyncContext = typeof first === "object" ? first.asyncContext : undefined;
  const id = crypto.randomUUID();
  const onAnswer = ({ source, data }: MessageEvent) => {
    if (source !== parent || data?.practiceOutlook !== "sendAsync" || data.id !== id) return;
    removeEventListener("message", onAnswer);
    const error = data.error ?? null;
    callback?.({
      status: error === null ? "succeeded" : "failed",
      ...(error && { error }),
      asyncContext,
      value: undefined,
    });
  };
  addEventListener("message", onAnswer);
  parent.postMessage({ practiceOutlook: "sendAsync", id }, host ?? "");
}

export {};
