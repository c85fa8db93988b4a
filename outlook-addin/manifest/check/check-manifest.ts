import { checkEvents } from "./check-events.ts";
import { checkFiles, type Served } from "./check-files.ts";
import { checkOrder } from "./check-order.ts";
import { checkResources } from "./check-resources.ts";
import { checkWords } from "./check-words.ts";
import type { ManifestProblem } from "./problem.ts";
import { attributeOf, named, readXml } from "./read-xml.ts";

/**
 * What is wrong with an add-in only manifest beside the files that it names. `commands` are the ids that alerts open
 * the pane with. Microsoft's own validation asks a server of theirs; this one asks nobody.
 */
export function checkManifest(
  xml: string,
  served: Served,
  commands: readonly string[],
): readonly ManifestProblem[] {
  const root = readXml(xml);
  const controls = named(root, "Control").map((one) => attributeOf(one, "id"));
  return [
    ...checkOrder(root),
    ...checkWords(root),
    ...checkResources(root),
    ...checkFiles(root, served),
    ...checkEvents(root, served),
    ...commands
      .filter((command) => !controls.includes(command))
      .map((command): ManifestProblem => ({ kind: "no-control", command })),
  ];
}
