const reachable = "a[href], button, select, input, textarea, summary, [tabindex='0']";

/**
 * Lets the browser move the focus on Tab, as everywhere. Office.js takes Tab away from each page and moves it over a
 * list of its own, which begins at no element that only a script can reach; it gets the key at the ends, where the
 * focus leaves the pane.
 */
export function keepTab(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const all = [...page.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.checkVisibility());
    const end = event.shiftKey ? all[0] : all.at(-1);
    if (all.length > 0 && page.activeElement !== end) event.stopPropagation();
  });
}
