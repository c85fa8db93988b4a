import type { Button, Press } from "./model.ts";

/** As a `ref`: what just opened takes the focus, once. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

interface ButtonProps {
  readonly button: Button;
  readonly look: "main" | "plain" | "link";
  readonly onPress: (press: Press) => void;
}

/** A native button; with a form to submit, the form's own checks come first. */
export function PressButton({ button, look, onPress }: ButtonProps) {
  return button.press.kind === "submit" ? (
    <button type="submit" class={look} form={`sd-${button.press.form}`}>
      {button.label}
    </button>
  ) : (
    <button type="button" class={look} onClick={() => onPress(button.press)}>
      {button.label}
    </button>
  );
}
