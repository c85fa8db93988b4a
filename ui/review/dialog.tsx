import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Breakable } from "./breakable.tsx";

interface DialogProps {
  readonly heading: string;
  readonly lead: string;
  readonly also?: readonly string[];
  readonly children?: ComponentChildren;
  /** Leads past what stands between the first line and the foot. */
  readonly skip?: string;
  readonly foot: ComponentChildren;
  /** We are at work: the foot's buttons are not the last word. */
  readonly busy: boolean;
  /** It covers the page, so the focus stays inside. */
  readonly modal: boolean;
  readonly onEscape: () => void;
}

const reachable = "button, select, input, summary, [href], [tabindex='0']";

/** The sheet's own frame: named by its first line, keeps the focus inside where it is modal, and Escape leaves. */
export function Dialog({
  heading,
  lead,
  also = [],
  skip,
  children,
  foot,
  busy,
  modal,
  onEscape,
}: DialogProps) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    // On opening, and when a new check took away what had the focus.
    if (!dialog.current?.contains(document.activeElement)) dialog.current?.focus();
  });
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      onEscape();
    }
    if (modal && event.key === "Tab" && dialog.current) wrap(event, dialog.current);
  };
  return (
    <div class="sd veil">
      <section
        class="sheet"
        role="dialog"
        aria-modal={modal}
        aria-labelledby="sd-what"
        aria-describedby="sd-lead"
        tabIndex={-1}
        ref={dialog}
        onKeyDown={keep}
      >
        {skip && (
          <button type="button" class="plain skip" onClick={() => goToFoot(dialog.current)}>
            {skip}
          </button>
        )}
        <header aria-live="polite">
          <h1 id="sd-what">
            <Breakable text={heading} />
          </h1>
          <p id="sd-lead">
            <Breakable text={lead} />
          </p>
          {also.length > 0 && (
            <ul>
              {also.map((line) => (
                <li key={line}>
                  <Breakable text={line} />
                </li>
              ))}
            </ul>
          )}
        </header>
        {children}
        <footer aria-busy={busy}>{foot}</footer>
      </section>
    </div>
  );
}

function goToFoot(dialog: HTMLElement | null): void {
  dialog?.querySelector<HTMLElement>("footer button")?.focus();
}

/** Tab from the last control leads to the first, and back. */
function wrap(event: KeyboardEvent, dialog: HTMLElement): void {
  const all = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.checkVisibility());
  const [first] = all;
  const last = all.at(-1);
  const here = document.activeElement;
  if (event.shiftKey ? here !== first && here !== dialog : here !== last) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
