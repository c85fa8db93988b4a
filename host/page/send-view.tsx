import type { Language } from "../../core/say.ts";
import { QuietLine, ReviewSheet } from "../../ui/index.ts";
import type { Session, View } from "../sending/session.ts";

interface SendViewProps {
  readonly view: Exclude<View, { readonly kind: "nothing" }>;
  readonly session: Session;
  readonly language: Language;
  /** See `ReviewSheet`. */
  readonly note?: string;
  readonly modal?: boolean;
}

/** What a send shows, in whatever host: the sheet, or the line after it. */
export function SendView({ view, session, language, note = "", modal = true }: SendViewProps) {
  return view.kind === "line" ? (
    <QuietLine text={view.text} language={language} onClose={session.closeLine} />
  ) : (
    <ReviewSheet
      input={view.input}
      stage={view.stage}
      asking={view.asking}
      language={language}
      note={note}
      modal={modal}
      onAct={(action) => void session.act(action)}
    />
  );
}
