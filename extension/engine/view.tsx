import { useLayoutEffect } from "preact/hooks";
import type { Language } from "../../core/say.ts";
import { SendView } from "../../host/page/send-view.tsx";
import type { Session, View } from "../../host/sending/session.ts";
import { guardFirstMoment } from "./first-moment.ts";
import { takeFocus } from "./take-focus.ts";

interface FrameViewProps {
  readonly view: View;
  readonly session: Session;
  readonly language: Language;
}

/** What the frame shows, over the page or at its foot. */
export function FrameView({ view, session, language }: FrameViewProps) {
  useLayoutEffect(() => {
    if (view.kind !== "sheet") return;
    const stops = [guardFirstMoment(window), takeFocus(window)];
    return () => stops.forEach((stop) => void stop());
  }, [view.kind]);
  return view.kind === "nothing" ? null : <SendView view={view} session={session} language={language} />;
}
