import { handle } from "./handle.ts";

// At the top and not inside `Office.onReady`, whose code classic Outlook does not run here (office-js #5166).
Office.actions.associate("onMessageSendHandler", handle);
Office.actions.associate("onAppointmentSendHandler", handle);
// On the web an event page that never asks for this gets no event.
Office.onReady().catch(() => {});
