import { answer, emptied, faultOf, isKnown } from "./calls/answer.ts";
import type { Around, Host } from "./host.ts";
import { readRoaming, saveRoaming } from "./roaming.ts";
import { actions, type Request } from "./wire/envelope.ts";
import type { AddinFrame } from "./wire/frame.ts";
import { appContext, initialData } from "./wire/start-up.ts";

/** Instead of an answer: the add-in waits for ever. */
export const silence = Symbol("silence");

/** What a request of office.js is answered with. */
export async function respond(
  host: Host,
  around: Around,
  frame: AddinFrame,
  request: Request,
): Promise<unknown> {
  const { _actionName: name, _actionType: type } = request;
  const { kind, user } = around.item().draft;
  if (type !== actions.invoke) {
    frame[type === actions.register ? "register" : "unregister"](name);
    return { Error: 0 };
  }
  switch (name) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(frame, around.settings(), readRoaming(user));
    case "ContextActivationManager_notifyHost":
      return null;
    case "GetInitialData":
      return initialData(kind, user, around.settings());
    case "ExecuteMethod":
      return call(host, around, frame, request);
    case "executeMethod":
      return complete(frame, request);
    default:
      host.complaints.push(`office.js asked for ${name}`);
      return null;
  }
}

async function call(host: Host, around: Around, frame: AddinFrame, { _data }: Request): Promise<unknown> {
  const { ApiParams: params, MethodData } = _data as {
    ApiParams: unknown;
    MethodData: { DispatchId: number };
  };
  const id = MethodData.DispatchId;
  const item = around.item();
  host.calls.push({ call: id, page: new URL(frame.element.src).pathname, params });
  if (!isKnown(id)) host.complaints.push(`the add-in called ${id}, which is not played here`);
  const asked = {
    item,
    context: frame.context,
    close: around.close,
    saveRoaming: (values: Readonly<Record<string, string>>) => saveRoaming(item.draft.user, values),
  };
  const how = faultOf(host.faults, id, asked, params)?.how;
  if (how === "hang") return silence;
  const late = typeof how === "object" && "late" in how ? how.late : around.settings().latency;
  if (late > 0) await new Promise((resolve) => setTimeout(resolve, late));
  if (typeof how === "object" && "error" in how) return { error: true, errorCode: how.error };
  const given = answer(id, asked, params);
  return how === "empty" ? emptied(given) : given;
}

/** `event.completed`, among office.js's own methods. */
const completedId = 94;

function complete(frame: AddinFrame, { _data }: Request): unknown {
  const {
    0: command,
    1: status,
    2: json,
    DdaMethod,
  } = _data as { 0: string; 1: number; 2?: string; DdaMethod?: { DispatchId: number } };
  if (DdaMethod?.DispatchId === completedId) {
    const event = json ? (JSON.parse(json) as { completedContext?: unknown }) : {};
    frame.completed(command, { status, context: event.completedContext ?? {} });
  }
  return { Version: 1, Error: 0 };
}
