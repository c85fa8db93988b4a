/** The least of an on-send handler: it stops what holds the word BLOCK, and says so in ways that a test may choose. */
(() => {
  window.useAssociatedActionsOnly = true;
  function check(event) {
    Office.context.mailbox.item.body.getAsync("text", (body) => {
      if (body.status !== "succeeded") {
        event.completed({ allowEvent: false, errorMessage: `not read: ${body.error.code}` });
        return;
      }
      if (body.value.includes("SILENT")) return;
      if (body.value.includes("THROWS")) throw new Error("the fixture throws");
      const found = /BLOCK(:\S+)?/.exec(body.value);
      if (found === null && body.value !== "") event.completed({ allowEvent: true });
      else
        event.completed({
          allowEvent: false,
          errorMessage: found?.[1] === ":long" ? "x".repeat(501) : "The word BLOCK is in it.",
          errorMessageMarkdown: "The word **BLOCK** is in it.",
          cancelLabel: found?.[1] === ":long" ? "y".repeat(21) : "Open the pane",
          commandId: found?.[1] === ":nowhere" ? "noSuchButton" : "checkMessage",
          contextData: JSON.stringify({ found: "BLOCK" }),
          sendModeOverride: found?.[1] === ":prompt" ? "promptUser" : undefined,
        });
    });
  }
  Office.actions.associate("onMessageSendHandler", check);
  Office.actions.associate("onAppointmentSendHandler", check);
})();
