import type { Element } from "../xml.ts";
import { fileOf, type Served } from "./check-files.ts";
import { resourcesOf } from "./check-resources.ts";
import type { ManifestProblem } from "./problem.ts";
import { attributeOf, childrenOf, named } from "./read-xml.ts";

/**
 * Each send has one handler with a send mode, as Outlook takes no second; its function is associated in the script
 * of classic Outlook, and the runtime of the events is declared with page and script.
 */
export function checkEvents(root: Element, served: Served): readonly ManifestProblem[] {
  const events = named(root, "LaunchEvent").map(({ attributes }) => attributes);
  const one = ["OnMessageSend", "OnAppointmentSend"].flatMap((event): readonly ManifestProblem[] => {
    const handlers = events.filter(({ Type, SendMode }) => Type === event && SendMode);
    return handlers.length === 1 ? [] : [{ kind: "not-one-handler", event }];
  });
  const points = named(root, "ExtensionPoint").filter(
    (one) => attributeOf(one, "xsi:type") === "LaunchEvent",
  );
  return [...one, ...points.flatMap((point) => checkRuntime(root, point, served))];
}

function checkRuntime(root: Element, point: Element, served: Served): readonly ManifestProblem[] {
  const source = childrenOf(point).find(({ name }) => name === "SourceLocation") ?? point;
  const resource = attributeOf(source, "resid");
  const runtime = named(root, "Runtime").find((one) => attributeOf(one, "resid") === resource);
  const script = runtime && childrenOf(runtime).find((one) => attributeOf(one, "type") === "javascript");
  const address = script && resourcesOf(root).get(attributeOf(script, "resid"));
  if (address === undefined) return [{ kind: "no-runtime", resource }];
  const code = new TextDecoder().decode(served.files.get(fileOf(address, served)));
  return named(point, "LaunchEvent").flatMap((event): readonly ManifestProblem[] => {
    const handler = attributeOf(event, "FunctionName");
    return isAssociated(handler, code) ? [] : [{ kind: "not-associated", handler }];
  });
}

/** Whether the code says `associate("handler", …)`, minified or not. */
const isAssociated = (handler: string, code: string) =>
  new RegExp(`\\bassociate\\(\\s*(["'\`])${handler}\\1`).test(code);
