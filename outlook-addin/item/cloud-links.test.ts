import { expect, test } from "vitest";
import { cloudLinks } from "./cloud-links.ts";

const sharePoint = "https://harborbridge.sharepoint.com";
const file = "https://harborbridge-my.sharepoint.com/:w:/g/personal/dana/Eabc";
const wrappedIn = (before: string, link = file) => `${before}${encodeURIComponent(link)}`;

test.each([
  ["SharePoint", `${sharePoint}/sites/intake/list.xlsx`],
  ["OneDrive for business", `${file}?e=1`],
  ["a government cloud", "https://harborbridge.sharepoint.us/:b:/s/x"],
  ["a defence cloud", "https://unit.sharepoint-mil.us/:x:/s/y"],
  ["OneDrive", "https://onedrive.live.com/?id=1"],
  ["OneDrive, sent on", "https://onedrive.live.com/redir?resid=1&authkey=2"],
  ["a short link of OneDrive", "https://1drv.ms/w/s!Abc"],
  ["a SharePoint of one's own", "https://files.alder.example/sites/a/_layouts/15/Doc.aspx?sourcedoc=1"],
  ["a shared file under another name", "https://files.alder.example/:x:/r/list.xlsx"],
  ["the sign & in it", `${sharePoint}/:w:/s/x?a=1&b=2`],
  ["a file that is opened", `${sharePoint}/sites/x/_layouts/15/WopiFrame.aspx?id=1`],
  ["a file that is fetched", `${sharePoint}/_layouts/15/download.aspx?UniqueId=1`],
  ["a file by its number", `${sharePoint}/sites/x/view?sourcedoc=%7B1%7D`],
  ["a guest's link", `${sharePoint}/_layouts/15/guestaccess.aspx?docid=1`],
  ["a folder of files", `${sharePoint}/sites/intake/Shared%20Documents/Vega`],
  ["a person's own files", "https://harborbridge-my.sharepoint.com/personal/dana/Documents/"],
  ["a library that shows a file", `${sharePoint}/sites/x/AllItems.aspx?id=%2Fsites%2Fx%2Fa.docx&p=1`],
  ["a list", `${sharePoint}/sites/intake/Lists/Clients/AllItems.aspx`],
  ["a host that is watched", "https://harborbridge-my.sharepoint.com.mcas.ms/:w:/g/x"],
  ["a host that is watched elsewhere", "https://harborbridge.sharepoint.com.us3.cas.ms/sites/x/a.docx"],
])("a cloud file is seen: %s", (_, link) => {
  expect(cloudLinks(`see ${link}.`)).toEqual([link]);
  expect(cloudLinks(`<a href="${link.replace(/&/g, "&amp;")}">file</a> <a href="${link}">again</a>`)).toEqual(
    [link],
  );
});

test.each([
  ["Outlook", wrappedIn("https://nam02.safelinks.protection.outlook.com/?url=").concat("&amp;data=05")],
  ["Barracuda", wrappedIn("https://linkprotect.cudasvc.com/url?a=").toLowerCase().concat("&c=E")],
  ["Proofpoint", `https://urldefense.com/v3/__${file}__;!!abc`],
  [
    "an older Proofpoint",
    `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(file).replace(/-/g, "-2D").replace(/%2F/g, "_").replace(/%/g, "-")}&d=Dw`,
  ],
  [
    "two of them",
    wrappedIn("https://nam02.safelinks.protection.outlook.com/?url=", wrappedIn("https://x.example/?a=")),
  ],
])("a link that %s wrapped is the link inside", (_, wrapped) => {
  expect(cloudLinks(`<a href="${wrapped}">file</a>`).map((one) => one.toLowerCase())).toEqual([
    file.toLowerCase(),
  ]);
});

test.each([
  ["a colon as a number", file.replace(":", "&#58;")],
  ["a dot as a number", file.replace(/\./g, "&#46;")],
  ["a slash in hexadecimal", file.replace(/\//g, "&#x2F;")],
  ["signs by name", file.replace(/:/g, "&colon;").replace(/\//g, "&sol;")],
  ["no scheme", file.slice("https://".length)],
  ["half a scheme", file.slice("https:".length)],
  ["a name ahead of its host", file.replace("//", "//dana@")],
])("a cloud file is seen, written with %s", (_, written) => {
  expect(cloudLinks(`<a href="${written}">file</a>`)).toHaveLength(1);
  expect(cloudLinks(`file: ${written}`)).toHaveLength(1);
});

test.each([
  "https://keystonehomes.example/apply",
  "https://example.org/?about=sharepoint.com",
  "https://sharepoint.com.example/Shared%20Documents/x.docx",
  "mailto:someone@harborbridge.sharepoint.com",
  "someone@harborbridge.sharepoint.com/x.docx",
  "Our SharePoint.com page",
  "https://%",
  "https://onedrive.live.com/about",
  "https://1drv.ms/",
])("no cloud file: %s", (text) => expect(cloudLinks(text)).toEqual([]));

test.each([
  ["home", sharePoint],
  ["home, with its stroke", `${sharePoint}/`],
  ["home, without its scheme", "harborbridge.sharepoint.com"],
  ["site", `${sharePoint}/sites/about`],
  ["page", `${sharePoint}/sites/about/SitePages/Home.aspx`],
  ["page by an old name", `${sharePoint}/default.aspx?web=1`],
])("an intranet's %s is a page, and no file", (_, link) => {
  const signature = `<p>Dana Whitfield<br><a href="${link}">About Harbor Bridge</a>, ${link}.</p>`;
  expect(cloudLinks(signature)).toEqual([]);
});
