import { useLayoutEffect, useRef } from "preact/hooks";
import type { Alert } from "../api.ts";
import { Markdown } from "./markdown.tsx";
import type { View } from "./view.ts";

/** What Outlook shows over the message when it does not let it go. */
export function AlertDialog({ outlook, say, alert }: View & { readonly alert: Alert }) {
  const { kind, message, markdown, label, sendAnyway } = alert;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes: that gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog
      class="alert"
      aria-labelledby="alert-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        outlook.dismiss();
      }}
    >
      <h2 id="alert-title">Safe Disclosure</h2>
      {markdown === null ? (
        <p class="words">{message ?? say(`outlook-alert-${kind}`)}</p>
      ) : (
        <Markdown text={markdown} />
      )}
      <footer>
        <button type="button" class="main cancel" onClick={() => outlook.press()}>
          {label ?? say(kind === "unavailable" ? "outlook-alert-later" : "outlook-alert-cancel")}
        </button>
        {sendAnyway && (
          <button type="button" class="anyway" onClick={() => outlook.sendAnyway()}>
            {say("outlook-alert-anyway")}
          </button>
        )}
        {kind !== "slow" && label !== null && (
          <button type="button" class="link close" onClick={() => outlook.dismiss()}>
            {say("outlook-alert-close")}
          </button>
        )}
      </footer>
    </dialog>
  );
}
