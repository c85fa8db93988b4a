/**
 * Hosts from which a link is a file of somebody's cloud storage: SharePoint and OneDrive for business of every
 * Microsoft cloud ("harborbridge-my.sharepoint.com", ".us", ".cn", ".de"), SharePoint on one's own server by its
 * folders, and OneDrive at home.
 */
const hosts =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:sharepoint\.(?:com|us|cn|de)|sharepoint-mil\.us|1drv\.(?:ms|com)|onedrive\.(?:live\.)?com|(?:d\.docs|skydrive|photos)\.live\.(?:com|net))(?=[/:?#]|$)/i;
const folders = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:_layouts\/|:[a-z]:\/)/i;
const link = /\bhttps?:\/\/[^\s"'<>]+/gi;
/** Outlook's own wrapping of a link, whose `url` is what was written. */
const safeLink =
  /^https?:\/\/[a-z0-9.-]+\.safelinks\.protection\.(?:outlook|office365)\.[a-z]+\/[^\s]*?[?&]url=([^&]+)/i;

/** What HTML source writes for the signs of an address. */
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#38;": "&",
  "&#x26;": "&",
  "&#x2f;": "/",
  "&#47;": "/",
};

/** The links to cloud files in a body, each once. */
export function cloudLinks(source: string): readonly string[] {
  const found = new Set<string>();
  const plain = source.replace(
    /&(?:amp|#38|#x26|#x2f|#47);/gi,
    (sign) => entities[sign.toLowerCase()] ?? sign,
  );
  for (const written of plain.match(link) ?? []) {
    const address = unwrapped(written).replace(/[).,;:!?\]]+$/, "");
    if (hosts.test(address) || folders.test(address)) found.add(address);
  }
  return Array.from(found);
}

function unwrapped(written: string): string {
  const inside = safeLink.exec(written)?.[1];
  if (inside === undefined) return written;
  try {
    return decodeURIComponent(inside);
  } catch {
    return written;
  }
}
