import type { SheetInput } from "./input.ts";

/** Attachments that could not be read and go along because the sender said that they tell nothing about anyone. */
export function goingUnread({ check, choices, message }: SheetInput): SheetInput["message"]["attachments"] {
  return message.attachments.filter(
    ({ content, digest }, index) =>
      content.kind === "not-checked" &&
      choices.nothingAbout.includes(digest) &&
      !check.plan.takeOut.includes(`attachment:${index}`),
  );
}
