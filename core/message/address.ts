/** An address as it is compared: no case, no spaces around it. */
export function normaliseAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** `keystone.example`, of jordan@keystone.example. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
