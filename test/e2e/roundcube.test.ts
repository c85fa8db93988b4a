import { describe } from "vitest";
import { startBrowser } from "../hosts/browser.ts";
import { roundcubeScenes } from "./roundcube-scenes.ts";

describe.each([
  { editor: "plain text", html: false },
  { editor: "rich text", html: true },
])("Roundcube in $editor", ({ html }) => roundcubeScenes(startBrowser, html));
