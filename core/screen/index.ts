export { staysInside } from "./inside.ts";
export { type Screened, type ScreenReason, screen, screenReasons } from "./screen.ts";
