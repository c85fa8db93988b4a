import type { PageData } from "../page-data.ts";
import type { Call, Fault, Settings } from "./api.ts";
import type { OpenItem } from "./open-item.ts";
import { respond, silence } from "./respond.ts";
import { requestIn } from "./wire/envelope.ts";
import { type AddinFrame, openFrame } from "./wire/frame.ts";

/** Plays Outlook for the office.js in the add-in's pages. */
export interface Host {
  readonly frames: ReadonlySet<AddinFrame>;
  readonly calls: Call[];
  readonly complaints: string[];
  readonly faults: Fault[];
  open(page: string, context: string | null, shown: boolean): AddinFrame;
  dispose(frame: AddinFrame): void;
  /** Tells every page that listens. */
  emit(name: string, data: unknown): void;
}

/** What the host asks of the window around it. */
export interface Around {
  readonly data: PageData;
  settings(): Settings;
  item(): OpenItem;
  close(): void;
}

export function openHost(around: Around): Host {
  const frames = new Set<AddinFrame>();
  const host: Host = {
    frames,
    calls: [],
    complaints: [],
    faults: [],
    open(page, context, shown) {
      const url = new URL(page, around.data.addinUrl).href;
      const { locale } = around.settings();
      const frame = openFrame({ url, locale, context, shown, title: "Safe Disclosure" });
      frames.add(frame);
      return frame;
    },
    dispose(frame) {
      frames.delete(frame);
      frame.dispose();
    },
    emit(name, data) {
      for (const frame of frames) if (frame.listensTo(name)) frame.emit(name, data);
    },
  };
  addEventListener("message", async ({ data, source, origin }) => {
    const request = requestIn(data);
    const frame = [...frames].find(({ conversation }) => conversation === request?._conversationId);
    if (!request || !frame || source !== frame.element.contentWindow || origin !== frame.origin) return;
    const response = await respond(host, around, frame, request);
    if (response !== silence) frame.answer(request, response);
  });
  return host;
}
