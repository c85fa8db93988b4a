import type { Pane } from "../outlook.ts";
import type { View } from "./view.ts";

/** The add-in's pane. Its frame is moved nowhere once it stands: that would load it anew. */
export function PaneView({ outlook, say, pane }: View & { readonly pane: Pane }) {
  const { element } = pane.frame;
  return (
    <aside class="pane" aria-label={say("outlook-pane")}>
      <header>
        <h2>Safe Disclosure</h2>
        <button type="button" class="link" onClick={() => outlook.closePane()}>
          {say("outlook-pane-close")}
        </button>
      </header>
      <div
        ref={(holder) => {
          if (holder && element.parentElement !== holder) holder.append(element);
        }}
      />
    </aside>
  );
}
