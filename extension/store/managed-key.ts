/** `browser.storage.managed`, as far as it is read here. */
export interface Managed {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * The code of the organisation's key, where whoever runs the agency's browsers set it for all of them
 * (`extension/public/managed-settings.json`); null where nobody did. Firefox rejects where nothing at all is set.
 */
export async function managedKey(managed: Managed): Promise<string | null> {
  const { organisationKey } = await managed.get("organisationKey").catch(() => ({ organisationKey: null }));
  return typeof organisationKey === "string" && organisationKey !== "" ? organisationKey : null;
}
