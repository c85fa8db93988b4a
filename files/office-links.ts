import { walkXml } from "./xml.ts";

const decoded = (target: string) => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** Where the links of a part lead out of the file (ECMA-376 part 2, 9.3): an address may carry a name or a number. */
export function officeLinks(rels: string): string {
  const targets: string[] = [];
  walkXml(rels, {
    open: (_, { TargetMode, Target, Type = "" }) => {
      // The template that the file was made from is a path on somebody's computer, in every file that it makes.
      if (TargetMode === "External" && Target !== undefined && !Type.endsWith("/attachedTemplate"))
        targets.push(decoded(Target));
    },
  });
  return targets.join("\n");
}
