import { expect, test } from "vitest";
import { cloudLinks } from "./cloud-links.ts";

test.each([
  ["SharePoint", "https://harborbridge.sharepoint.com/sites/intake/list.xlsx"],
  ["OneDrive for business", "https://harborbridge-my.sharepoint.com/:w:/g/personal/dana/Eabc?e=1"],
  ["a government cloud", "https://harborbridge.sharepoint.us/:b:/s/x"],
  ["a defence cloud", "https://unit.sharepoint-mil.us/x"],
  ["OneDrive", "https://onedrive.live.com/?id=1"],
  ["a short link of OneDrive", "https://1drv.ms/w/s!Abc"],
  ["a SharePoint of one's own", "https://files.alder.example/sites/a/_layouts/15/Doc.aspx?sourcedoc=1"],
  ["a shared file under another name", "https://files.alder.example/:x:/r/list.xlsx"],
  ["the sign & in it", "https://harborbridge.sharepoint.com/x?a=1&b=2"],
])("a cloud file is seen: %s", (_, link) => {
  expect(cloudLinks(`see ${link}.`)).toEqual([link]);
  expect(cloudLinks(`<a href="${link.replace(/&/g, "&amp;")}">file</a> <a href="${link}">again</a>`)).toEqual(
    [link],
  );
});

test("a link that Outlook wrapped is the link inside", () => {
  const link = "https://harborbridge.sharepoint.com/x";
  const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=05`;
  expect(cloudLinks(`<a href="${wrapped}">file</a>`)).toEqual([link]);
});

test.each([
  "https://keystonehomes.example/apply",
  "https://example.org/?about=sharepoint.com",
  "https://sharepoint.com.example/x",
  "mailto:someone@harborbridge.sharepoint.com",
  "Our SharePoint.com page",
  "https://%",
])("no cloud file: %s", (text) => expect(cloudLinks(text)).toEqual([]));
