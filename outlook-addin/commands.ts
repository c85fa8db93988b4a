/**
 * Ids of the ribbon's buttons, as an alert's `commandId` names them. The message window and the appointment window
 * have their own: an id stands once in a manifest (reference of the element `Control`).
 */
export const commandIds = {
  message: { check: "checkMessage", prepare: "prepareDisclosure" },
  appointment: { check: "checkAppointment", prepare: "prepareAppointment" },
} as const;

/** What Outlook calls on Send; `launchevent.js` associates a function with each. */
export const sendHandlers = {
  message: "onMessageSendHandler",
  appointment: "onAppointmentSendHandler",
} as const;

/** The window in which somebody writes. */
export type Surface = keyof typeof commandIds;
/** What a button is pressed for: the pane gets it as `taskpane.html?from=check`. */
export type Command = keyof (typeof commandIds)[Surface];
