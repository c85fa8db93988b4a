/** Hosts from which a link is a file of somebody's cloud storage, as Outlook's "Upload and share" writes them. */
const link = /\bhttps:\/\/(?:[a-z0-9-]+\.sharepoint\.com|1drv\.ms|onedrive\.live\.com)\/[^\s"'<>]*/gi;

/** The links to cloud files in a body, each once, as they are written there. */
export function cloudLinks(source: string): readonly string[] {
  return Array.from(new Set(source.match(link) ?? []));
}
