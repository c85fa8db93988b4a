import type { Element } from "../xml.ts";
import { resourcesOf } from "./check-resources.ts";
import type { ManifestProblem } from "./problem.ts";
import { attributeOf, everyElement, named } from "./read-xml.ts";

/** The files that are served below `url`, by their paths. */
export interface Served {
  readonly url: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Every address is below the host and has its file, and every icon has its size. */
export function checkFiles(root: Element, served: Served): readonly ManifestProblem[] {
  return [...checkUrls(root, served), ...iconsOf(root).flatMap((icon) => checkIcon(icon, served))];
}

/** The path of an address below the host, without its query. */
export const fileOf = (address: string, { url }: Served) => address.slice(url.length).replace(/[?#].*$/, "");

function checkUrls(root: Element, served: Served): readonly ManifestProblem[] {
  const ours = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];
  const addresses = ours
    .flatMap((name) => named(root, name))
    .flatMap((one) => Array.from(everyElement(one)))
    .flatMap(({ attributes: { DefaultValue, Value } }) => DefaultValue ?? Value ?? []);
  return [...new Set(addresses)].flatMap((address): readonly ManifestProblem[] => {
    if (!address.startsWith("https://") || !address.startsWith(served.url)) {
      return [{ kind: "not-below-host", url: address }];
    }
    const file = fileOf(address, served);
    return served.files.has(file) ? [] : [{ kind: "missing-file", file }];
  });
}

interface Icon {
  readonly address: string;
  readonly size: number;
}

function iconsOf(root: Element): readonly Icon[] {
  const listed = (name: string, size: number) =>
    named(root, name).map((one) => ({ address: attributeOf(one, "DefaultValue"), size }));
  const resources = resourcesOf(root);
  const ribbon = named(root, "Icon").flatMap((icon) =>
    named(icon, "bt:Image").map((image) => ({
      address: resources.get(attributeOf(image, "resid")) ?? "",
      size: Number(attributeOf(image, "size")),
    })),
  );
  const all = [...listed("IconUrl", 64), ...listed("HighResolutionIconUrl", 128), ...ribbon];
  return [...new Map(all.map((icon) => [`${icon.address} ${icon.size}`, icon])).values()];
}

function checkIcon({ address, size }: Icon, served: Served): readonly ManifestProblem[] {
  const file = fileOf(address, served);
  const bytes = served.files.get(file);
  if (bytes === undefined) return [];
  const found = pngSize(bytes);
  return found?.width === size && found.height === size ? [] : [{ kind: "icon-size", file, size }];
}

/** Width and height of a PNG: its first chunk is IHDR, which begins with them (PNG 3rd edition, 5.3 and 11.2.1). */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
