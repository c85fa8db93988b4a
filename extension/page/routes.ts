import type { SiteAdapter } from "../../core/policy/index.ts";

type Site = Pick<SiteAdapter, "routes" | "except">;
type Route = {
  readonly submit: string;
  readonly when?: Readonly<Record<string, string | true>> | undefined;
};
type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
interface Matches {
  matches(selector: string): boolean;
}
/** All that a form says under a name: servers take the first of several, or the last. */
type FieldOf = (name: string) => readonly string[];

/** The selectors of one kind of route, as one. */
export function selectorOf({ routes }: Pick<Site, "routes">, kind: "click" | "submit"): string {
  return routes
    .flatMap((route) => (kind === "click" && "click" in route ? route.click : []))
    .concat(routes.flatMap((route) => (kind === "submit" && "submit" in route ? route.submit : [])))
    .join(", ");
}

/** The innermost element on an event's path that a click sends from. Synthetic clicks count: buttons are cloned. */
export function sender<E extends Matches>(path: readonly E[], site: Pick<Site, "routes">): E | null {
  const selector = selectorOf(site, "click");
  return (selector !== "" && path.find((element) => element.matches(selector))) || null;
}

/** Whether these keys send, pressed at this place: `Control+Enter` needs exactly those. */
export function isShortcut(keys: Keys, path: readonly Matches[], { routes }: Pick<Site, "routes">): boolean {
  return routes.some(
    (route) =>
      "key" in route &&
      spelled(keys) === route.key &&
      (route.within === undefined || path.some((element) => element.matches(route.within ?? ""))),
  );
}

function spelled({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): string {
  const held = { Control: ctrlKey, Meta: metaKey, Alt: altKey, Shift: shiftKey };
  return [...Object.entries(held).flatMap(([name, down]) => (down ? name : [])), key].join("+");
}

/** Whether submitting this form sends the message, and is no exception (a saved draft). In doubt it sends. */
export function isSend(form: Matches, field: FieldOf, { routes, except }: Site): boolean {
  const says = (route: Route, test: (values: readonly string[], wanted: string | true) => boolean) =>
    form.matches(route.submit) &&
    Object.entries(route.when ?? {}).every(([name, wanted]) => test(field(name), wanted));
  const is = (value: string, wanted: string | true) => wanted === true || value === wanted;
  return (
    !except.some((route) => says(route, (all, wanted) => all.length === 1 && is(all[0] ?? "", wanted))) &&
    routes.some(
      (route) => "submit" in route && says(route, (all, wanted) => all.some((one) => is(one, wanted))),
    )
  );
}
