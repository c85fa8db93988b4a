import { render } from "preact";
import "../../ui/ui.css";
import "../../outlook-addin/pane/pane.css";
import { screens } from "./screens.tsx";

/** `#strip/es` shows one screen; without one, the list of them. */
function show(root: Element): void {
  const [name = "", language = "en"] = location.hash.slice(1).split("/");
  const shown = language === "es" ? "es" : "en";
  document.documentElement.lang = shown;
  document.body.removeAttribute("data-told");
  render(null, root);
  render(
    screens[name]?.(shown) ?? (
      <ul class="sd">
        {Object.keys(screens).map((id) => (
          <li key={id}>
            <a href={`#${id}/en`}>{id}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
  root.setAttribute("data-screen", location.hash.slice(1));
}

const root = document.querySelector("#screen");
if (root) {
  window.addEventListener("hashchange", () => show(root));
  show(root);
}
