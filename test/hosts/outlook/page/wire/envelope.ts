/**
 * The messages between office.js and its host: one JSON string for each `postMessage`, in both directions.
 *
 *     {"_messageType":0,"_actionName":"ExecuteMethod","_actionType":0,"_conversationId":"…","_correlationId":3,"_data":{…}}
 *
 * Read from @microsoft/office-js 1.1.110, dist/outlook-web-16.01.debug.js: `Microsoft.Office.Common.Request`.
 */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const actions = { invoke: 0, register: 1, unregister: 2 } as const;

/** The request in a message that came in; null when it is none of office.js's. */
export function requestIn(data: unknown): Request | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    const message = JSON.parse(data) as Partial<Request>;
    return message._messageType === 0 && message._conversationId !== undefined ? (message as Request) : null;
  } catch {
    return null;
  }
}

const common = { _messageType: 1, _serializerVersion: 1 } as const;

export function answerTo(request: Request, data: unknown, errorCode = 0): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return JSON.stringify({
    ...common,
    _origin: location.origin,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
  });
}

/** An event goes the same way as an answer, and belongs to no request. */
export function eventOf(name: string, conversation: string, data: unknown): string {
  return JSON.stringify({
    ...common,
    _origin: location.origin,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
  });
}
