import { useCallback, useEffect, useRef } from "preact/hooks";

/** As a `ref`: takes the focus each time `what` changes, as what was pressed for it is gone (WCAG 2.4.3). */
export function useFocusAfter(what: unknown): (element: HTMLElement | null) => void {
  const element = useRef<HTMLElement | null>(null);
  const before = useRef(what);
  useEffect(() => {
    if (before.current !== what) element.current?.focus();
    before.current = what;
  }, [what]);
  return useCallback((one) => {
    element.current = one;
  }, []);
}
