import type { Outlook } from "./outlook.ts";

const refused = (code: number, name: string, message: string) => ({ code, name, message });

/** The host's side of the shim for `item.sendAsync`: it is the same send as a press of the button. */
export function answerSendAsync(outlook: Outlook): void {
  addEventListener("message", async ({ data, source, origin }) => {
    if (data?.practiceOutlook !== "sendAsync") return;
    const frame = [...outlook.host.frames].find(({ element }) => element.contentWindow === source);
    if (!frame || frame.origin !== origin) return;
    const answer = (error: ReturnType<typeof refused> | null) =>
      frame.element.contentWindow?.postMessage(
        { practiceOutlook: "sendAsync", id: data.id, error },
        frame.origin,
      );
    // Only a pane or a ribbon function may send, and it needs the permission for the whole mailbox.
    if (!frame.shown) return answer(refused(5000, "NotSupported", "sendAsync in an event handler"));
    if (outlook.settings.permission !== "ReadWriteMailbox")
      return answer(refused(9038, "InsufficientItemPermissions", "sendAsync needs ReadWriteMailbox"));
    const { led } = await outlook.send();
    answer(led === "sent" ? null : refused(5001, "InternalError", "The item was not sent"));
  });
}
