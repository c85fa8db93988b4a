import type { Language } from "../../core/say.ts";
import { sayList, speaker } from "../words.ts";
import type { SheetAction, Stage } from "./action.ts";
import { Dialog } from "./dialog.tsx";

interface StageSheetProps {
  readonly stage: Stage;
  readonly language: Language;
  readonly note: string;
  readonly modal: boolean;
  readonly onAct: (action: SheetAction) => void;
}

interface Words {
  readonly heading: string;
  readonly lead: string;
  readonly buttons: readonly { readonly label: string; readonly action: SheetAction }[];
}

/** What the sheet says when there is nothing to review: one sentence what, why and next. */
export function StageSheet({ stage, language, note, modal, onAct }: StageSheetProps) {
  const { heading, lead, buttons } = wordsOf(stage, language);
  return (
    <Dialog
      heading={heading}
      lead={lead}
      also={note ? [note] : []}
      busy={stage.kind === "working"}
      modal={modal}
      onEscape={() => onAct({ kind: "back" })}
      foot={buttons.map(({ label, action }, index) => (
        <button
          key={label}
          type="button"
          class={index === 0 && stage.kind !== "ready" ? "main" : "plain"}
          onClick={() => onAct(action)}
        >
          {label}
        </button>
      ))}
    />
  );
}

function wordsOf(stage: Stage, language: Language): Words {
  const say = speaker(language);
  const back = { label: say("do-back"), action: { kind: "back" } } as const;
  switch (stage.kind) {
    case "review":
      return { heading: say("doing-checking"), lead: "", buttons: [back] };
    case "working":
      return { heading: say(`doing-${stage.doing}`), lead: "", buttons: [back] };
    case "trouble":
      return {
        heading: say(`trouble-${stage.what}`),
        lead: [
          say(`trouble-${stage.what}-next`),
          ...(stage.lost?.length ? [say("trouble-lost", { files: sayList(stage.lost, language) })] : []),
        ].join(" "),
        buttons: [{ label: say("try-again"), action: { kind: "retry" } }, back],
      };
    case "done":
      return { heading: say(`done-${stage.what}`), lead: "", buttons: [back] };
    case "ready": {
      const undo = { label: say("ready-undo"), action: { kind: "take-back", anyway: false } } as const;
      const keep = { label: say("save-entry"), action: { kind: "save-entry" } } as const;
      return {
        heading: say(stage.changed ? "ready" : "ready-as-it-is"),
        lead: say(stage.unlogged ? "ready-unlogged" : "ready-next"),
        buttons: [...(stage.unlogged ? [keep] : []), back, ...(stage.changed ? [undo] : [])],
      };
    }
    case "changed-since":
      return {
        heading: say("changed-since"),
        lead: say("changed-since-next"),
        buttons: [
          { label: say("changed-since-keep"), action: { kind: "back" } },
          { label: say("changed-since-undo"), action: { kind: "take-back", anyway: true } },
        ],
      };
    case "sent-unlogged":
      return {
        heading: say("unlogged"),
        lead: say("unlogged-next"),
        buttons: [
          { label: say("save-entry"), action: { kind: "save-entry" } },
          { label: say("quiet-close"), action: { kind: "back" } },
        ],
      };
    default:
      return stage satisfies never;
  }
}
