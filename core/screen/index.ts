export { staysInside } from "./inside.ts";
export { type ScreenReason, screen, screenReasons } from "./screen.ts";
