import { manifestJson, spanishJson } from "./manifest-json.ts";
import { manifestXml } from "./manifest-xml.ts";

/** The manifests of an add-in that is served at `url`, by their file names. */
export function manifests(url: string): ReadonlyMap<string, string> {
  return new Map([
    ["manifest.xml", manifestXml({ url, sendMode: "SoftBlock", resend: false })],
    ["manifest-block.xml", manifestXml({ url, sendMode: "Block", resend: false })],
    ["manifest-resend.xml", manifestXml({ url, sendMode: "SoftBlock", resend: true })],
    ["manifest.json", manifestJson({ url, sendMode: "SoftBlock" })],
    ["es.json", spanishJson()],
  ]);
}
