import { addIn, iconFile, listSizes, type ManifestInput, mailboxFloor, pages, permission } from "./source.ts";
import { spoken } from "./spoken.ts";
import { versionOverrides } from "./version-overrides.ts";
import { element, printXml } from "./xml.ts";

const compose = (ItemType: string) => element("Rule", { "xsi:type": "ItemIs", ItemType, FormType: "Edit" });

/**
 * The add-in only manifest, which every Outlook reads: MailApp 1.1 with VersionOverrides 1.0 and, in it, 1.1. The
 * order of the elements is the schema's ([MS-OWEMXML] 2.2 and 5): one out of place keeps the add-in from loading.
 * All pages are on one host, so `AppDomains` has nothing to add.
 */
export function manifestXml({ url, sendMode, resend }: ManifestInput): string {
  const at = (file: string) => ({ DefaultValue: `${url}${file}` });
  return printXml(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "MailApp",
      },
      [
        element("Id", {}, addIn.id),
        element("Version", {}, `${addIn.version}.0`),
        element("ProviderName", {}, addIn.provider),
        element("DefaultLocale", {}, "en-US"),
        spoken("DisplayName", addIn.name),
        spoken("Description", addIn.description),
        element("IconUrl", at(iconFile(listSizes.normal))),
        element("HighResolutionIconUrl", at(iconFile(listSizes.high))),
        element("SupportUrl", at(pages.help)),
        element("Hosts", {}, [element("Host", { Name: "Mailbox" })]),
        element("Requirements", {}, [
          element("Sets", {}, [element("Set", { Name: "Mailbox", MinVersion: mailboxFloor })]),
        ]),
        // Ignored beside VersionOverrides, and still obligatory.
        element("FormSettings", {}, [
          element("Form", { "xsi:type": "ItemEdit" }, [
            element("DesktopSettings", {}, [element("SourceLocation", at(pages.pane))]),
          ]),
        ]),
        element("Permissions", {}, resend ? permission.resend : permission.xml),
        element("Rule", { "xsi:type": "RuleCollection", Mode: "Or" }, [
          compose("Message"),
          compose("Appointment"),
        ]),
        element("DisableEntityHighlighting", {}, "true"),
        versionOverrides({ url, sendMode, resend }),
      ],
    ),
  );
}
