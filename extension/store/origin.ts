/** The match pattern of an address: `https://mail.agency.org/*`; null for what is no web address. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !hostname.includes("*") ? `${protocol}//${hostname}/*` : null;
}
