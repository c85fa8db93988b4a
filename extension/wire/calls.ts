type Verb = (...args: never[]) => Promise<unknown>;
type Verbs<V> = { readonly [K in keyof V]: Verb };
type Call =
  | { readonly call: number; readonly verb: string; readonly args: readonly unknown[] }
  | { readonly answer: number; readonly result: unknown }
  | { readonly answer: number; readonly failed: string };

/** Both ends of a port speak the same way: `mine` answers the other side's verbs, the result calls theirs. */
export function speak<Mine extends Verbs<Mine>, Theirs extends Verbs<Theirs>>(
  port: MessagePort,
  mine: Mine,
): Theirs {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  port.onmessage = async ({ data }: MessageEvent<Call>) => {
    if ("call" in data) {
      try {
        const verb: Verb | undefined = (mine as Readonly<Record<string, Verb>>)[data.verb];
        port.postMessage({ answer: data.call, result: await verb?.(...(data.args as never[])) });
      } catch (error) {
        port.postMessage({ answer: data.call, failed: error instanceof Error ? error.message : "failed" });
      }
      return;
    }
    const one = waiting.get(data.answer);
    waiting.delete(data.answer);
    if ("failed" in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.result);
  };
  return new Proxy({} as Theirs, {
    get:
      (_, verb: string) =>
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          last += 1;
          waiting.set(last, { resolve, reject });
          port.postMessage({ call: last, verb, args });
        }),
  });
}
