import { render } from "preact";
import "../../ui/ui.css";
import { screens } from "./screens.tsx";

// `?screen=strip&language=es`; without a screen, the list of them.
const wanted = new URLSearchParams(location.search);
const language = wanted.get("language") === "es" ? "es" : "en";
const screen = screens[wanted.get("screen") ?? ""];
document.documentElement.lang = language;
const root = document.querySelector("#screen");
if (root) {
  render(
    screen?.(language) ?? (
      <ul class="sd">
        {Object.keys(screens).map((id) => (
          <li key={id}>
            <a href={`?screen=${id}&language=${language}`}>{id}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
}
