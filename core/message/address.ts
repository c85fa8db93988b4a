/** An address as it is compared: no case, no spaces around it. */
export function normaliseAddress(address: string): string {
  return address.trim().toLowerCase();
}
