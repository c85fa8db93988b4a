/** SharePoint and OneDrive for business of every Microsoft cloud: "harborbridge-my.sharepoint.com", ".us", ".cn", ".de". */
const sharePoint = /(?:^|\.)(?:sharepoint\.(?:com|us|cn|de)|sharepoint-mil\.us)$/;
/** OneDrive at home. */
const oneDrive = /(?:^|\.)onedrive\.(?:live\.)?com$/;
/** Here every path is somebody's file. */
const short = /(?:^|\.)(?:1drv\.(?:ms|com)|(?:d\.docs|skydrive|photos)\.live\.(?:com|net))$/;
/** What Microsoft Defender hangs behind a host that it watches: "x.sharepoint.com.us3.cas.ms", "….mcas.ms". */
const watched = /(\.(?:com|us|cn|de|ms|net))(?:\.[a-z0-9-]+){0,3}\.m?cas(?:-gov)?\.(?:ms|us)$/;

/** A file that is opened, shared or handed out, on SharePoint of one's own server too: "/:w:/", "/_layouts/15/Doc.aspx". */
const opened = /\/:[a-z]:\/|\/_layouts\/(?:\d+\/)?(?:doc|wopiframe|download|guestaccess)/;
/** A name that ends as a file's does; a page's does not count. */
const ending = "\\.(?!aspx?(?![a-z0-9]))(?=[a-z0-9]*[a-z])[a-z0-9]{2,5}";
const named = new RegExp(`^[^?#]*${ending}(?:[?#]|$)|[?&](?:id|file|src)=[^&#]*${ending}(?:[&#]|$)`);
/** Where a library, a list or a person's own files stand. */
const kept =
  /guestaccess|[?&]sourcedoc=|\/(?:(?:shared )?documents|documentos(?: compartidos)?|personal|lists|forms)\//;
const byId = /[?&](?:id|resid|cid|authkey|redeem)=|\/(?:redir|share|embed|edit|view|download)\b/;

/**
 * Whether an address is a file in somebody's cloud, and no page: the home of an intranet in a signature is none.
 * `rest` is what stands behind the host.
 */
export function isCloudFile(host: string, rest: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "").replace(watched, "$1");
  const path = percentDecoded(rest.replace(/^:\d+/, "")).toLowerCase();
  if (short.test(name)) return /^\/?[^/]/.test(path.replace(/^\?/, "/"));
  if (oneDrive.test(name)) return byId.test(path) || named.test(path);
  if (sharePoint.test(name)) return opened.test(path) || kept.test(path) || named.test(path);
  const [own = ""] = path.split(/[?#]/);
  // A link in a link is judged by itself.
  return opened.test(own) && !/https?:/.test(own);
}

/** `%3A` as ":"; what is no such code stays. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}
