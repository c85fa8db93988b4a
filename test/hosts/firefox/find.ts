/** One step on the way to elements: each looks inside those that the step before it found. */
export type Step =
  | { readonly css: string; readonly hasText: string | null }
  | { readonly role: string; readonly name: Named | null }
  | { readonly text: string }
  | { readonly first: true };

/** A name as people see it: the words as a regular expression. */
interface Named {
  readonly source: string;
  readonly flags: string;
}

/** An expression for a page: an array of the elements that these steps lead to. */
export const finding = (steps: readonly Step[]): string => `(${find})(${JSON.stringify(steps)})`;

/** Words that are looked for anywhere in a text, or are all of it. */
export function named(name: string | RegExp, exact: boolean): Named {
  if (name instanceof RegExp) return { source: name.source, flags: name.flags };
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return exact ? { source: `^${words}$`, flags: "" } : { source: words, flags: "i" };
}

/** Runs in the page: it may use nothing from here. */
function find(steps: readonly Step[]): Element[] {
  const selectors: Readonly<Record<string, string>> = {
    button: "button, [role=button], input[type=button], input[type=submit]",
    textbox: "textarea, input:not([type]), input[type=text], [role=textbox]",
    status: "[role=status], output",
    heading: "h1, h2, h3, h4, [role=heading]",
  };
  const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const nameOf = (element: Element) =>
    plain(
      element.getAttribute("aria-label") ??
        (element instanceof HTMLInputElement ? element.value : element.textContent),
    );
  const inside = (roots: readonly ParentNode[], selector: string) => [
    ...new Set(roots.flatMap((root) => [...root.querySelectorAll(selector)])),
  ];
  let found: Element[] = [document.documentElement];
  let roots: readonly ParentNode[] = [document];
  for (const step of steps) {
    if ("first" in step) found = found.slice(0, 1);
    else if ("css" in step) {
      const visible = step.css.endsWith(":visible");
      const { hasText } = step;
      found = inside(roots, step.css.replace(/:visible$/, ""))
        .filter((one) => !visible || seen(one))
        .filter((one) => hasText === null || plain(one.textContent).includes(hasText));
    } else if ("role" in step) {
      const name = step.name && new RegExp(step.name.source, step.name.flags);
      found = inside(roots, selectors[step.role] ?? "").filter(
        (one) => seen(one) && (name === null || name.test(nameOf(one))),
      );
    } else {
      const says = (one: Element) => plain(one.textContent).toLowerCase().includes(step.text.toLowerCase());
      found = inside(roots, "*").filter((one) => says(one) && ![...one.children].some(says));
    }
    roots = found;
  }
  return found;
}
