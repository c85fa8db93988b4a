import { useLayoutEffect } from "preact/hooks";
import type { Language } from "../../core/say.ts";
import type { Session, View } from "../../host/sending/session.ts";
import { QuietLine, ReviewSheet } from "../../ui/index.ts";
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
  switch (view.kind) {
    case "nothing":
      return null;
    case "line":
      return <QuietLine text={view.text} language={language} onClose={session.closeLine} />;
    case "sheet":
      return (
        <ReviewSheet
          input={view.input}
          stage={view.stage}
          language={language}
          onAct={(action) => void session.act(action)}
        />
      );
    default:
      return view satisfies never;
  }
}
