import { answerTo, eventOf, type Request } from "./envelope.ts";

/** How a handler ended: status 0 with what it gave to `event.completed`, 11101 when there is no such handler. */
interface Completed {
  readonly status: number;
  readonly context: unknown;
}

/** A page of the add-in in an iframe, and the conversation with the office.js in it. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly origin: string;
  readonly conversation: string;
  readonly control: string;
  /** What `getInitializationContextAsync` gives. */
  readonly context: string | null;
  /** Is it shown to somebody? The event page is not. */
  readonly shown: boolean;
  /** Settles once office.js takes commands: the page has called `Office.onReady()`. */
  readonly ready: Promise<void>;
  answer(request: Request, data: unknown, errorCode?: number): void;
  emit(name: string, data: unknown): void;
  listensTo(name: string): boolean;
  register(name: string): void;
  unregister(name: string): void;
  /** Calls a handler by its name, as Outlook does for an event, and waits for its `completed`. */
  call(handler: string, event: Readonly<Record<string, unknown>>): Promise<Completed>;
  completed(command: string, completed: Completed): void;
  dispose(): void;
}

interface Wanted {
  readonly url: string;
  readonly locale: string;
  readonly context: string | null;
  readonly shown: boolean;
  readonly title: string;
}

/** What office.js registers for when it takes commands. */
const commands = "appCommandInvoked";

export function openFrame({ url, locale, context, shown, title }: Wanted): AddinFrame {
  const conversation = `conversation-${crypto.randomUUID()}`;
  const control = `control-${crypto.randomUUID()}`;
  const address = new URL(url);
  const host = ["Outlook", "Web", "16.01", locale, crypto.randomUUID(), "", "disableLogging", "0"].join("$");
  address.search += `${address.search ? "&" : "?"}_host_Info=${host}`;
  // The last thing in the fragment, and not encoded: office.js takes it as it is.
  address.hash = `#&_serializer_version=1&_xdm_Info=${[conversation, control, location.origin].join("|")}`;

  const element = document.createElement("iframe");
  element.title = title;
  element.name = JSON.stringify({ baseFrameName: control, hostInfo: null });
  element.src = address.href;
  if (!shown) {
    element.hidden = true;
    element.tabIndex = -1;
  }
  const registered = new Set<string>();
  const waiting = new Map<string, (completed: Completed) => void>();
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const post = (message: string) => element.contentWindow?.postMessage(message, address.origin);
  return {
    element,
    origin: address.origin,
    conversation,
    control,
    context,
    shown,
    ready,
    answer: (request, data, errorCode) => post(answerTo(request, data, errorCode)),
    emit: (name, data) => post(eventOf(name, conversation, data)),
    listensTo: (name) => registered.has(name),
    register(name) {
      registered.add(name);
      if (name === commands) isReady();
    },
    unregister: (name) => registered.delete(name),
    call(handler, event) {
      const command = crypto.randomUUID();
      const ended = new Promise<Completed>((resolve) => waiting.set(command, resolve));
      post(eventOf(commands, conversation, { 0: command, 1: handler, 2: JSON.stringify(event) }));
      return ended;
    },
    completed(command, completed) {
      waiting.get(command)?.(completed);
      waiting.delete(command);
    },
    dispose: () => element.remove(),
  };
}
