import { useLayoutEffect, useRef } from "preact/hooks";
import type { Pane } from "../outlook.ts";
import type { View } from "./view.ts";

/** The add-in's pane, where the keyboard goes too. Its frame moves nowhere: that would load it anew. */
export function PaneView({ outlook, say, pane }: View & { readonly pane: Pane }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { element } = pane.frame;
    holder.current?.append(element);
    element.focus();
    return () => document.querySelector<HTMLElement>(`[data-command="${pane.button.command}"]`)?.focus();
  }, [pane]);
  return (
    <aside class="pane" aria-label={say("outlook-pane")}>
      <header>
        <h2>Safe Disclosure</h2>
        <button type="button" class="link" onClick={() => outlook.closePane()}>
          {say("outlook-pane-close")}
        </button>
      </header>
      <div ref={holder} />
    </aside>
  );
}
