import { describe } from "vitest";
import { startFirefox } from "../hosts/firefox/start.ts";
import { heldScenes } from "./roundcube-held-scenes.ts";
import { roundcubeScenes } from "./roundcube-scenes.ts";

/** The built Firefox extension, by the same tests as Chromium's. */
describe("Roundcube in rich text, in Firefox", () => roundcubeScenes(startFirefox, true));
describe("what is held, in Firefox", () => heldScenes(startFirefox));
