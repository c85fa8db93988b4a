import type { Element } from "../xml.ts";
import type { ManifestProblem } from "./problem.ts";
import { childrenOf, everyElement } from "./read-xml.ts";

const words = (text: string) => text.trim().split(/\s+/);

/**
 * The children of an element in the order that they need, as [MS-OWEMXML] has them: `OfficeApp` and `MailApp` of the
 * base schema 1.1, `VersionOverrides` and all below it of mailappversionoverrides/1.1.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: words(`Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl
    HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule
    DisableEntityHighlighting VersionOverrides`),
  VersionOverrides: words("Description Requirements Hosts Resources VersionOverrides WebApplicationInfo"),
  Host: words("Runtimes DesktopFormFactor MobileFormFactor"),
  DesktopFormFactor: words("SupportsSharedFolders FunctionFile ExtensionPoint"),
  ExtensionPoint: words("OfficeTab LaunchEvents SourceLocation"),
  Group: words("Label Tooltip Control"),
  Control: words("Label Supertip Icon Action"),
  Supertip: words("Title Description"),
  Resources: words("bt:Images bt:Urls bt:ShortStrings bt:LongStrings"),
};

export function checkOrder(root: Element): readonly ManifestProblem[] {
  return Array.from(everyElement(root)).flatMap((parent) => {
    const order = orders[parent.name];
    if (order === undefined) return [];
    const places = childrenOf(parent).map(({ name }) => order.indexOf(name));
    return childrenOf(parent).flatMap(({ name }, at): readonly ManifestProblem[] =>
      places[at] === -1 || places.slice(at).some((later) => later !== -1 && later < (places[at] ?? 0))
        ? [{ kind: "out-of-order", parent: parent.name, child: name }]
        : [],
    );
  });
}
