/** Something that only this device's own key opens: AES-GCM, its start value of 12 bytes apart. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A key that no script can take out of the browser. */
export const makeSealKey = (subtle: SubtleCrypto): Promise<CryptoKey> =>
  subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

export async function seal(json: unknown, key: CryptoKey, crypto: Crypto): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(json));
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain)) };
}

/** Rejects for what was changed since, or sealed with another key. */
export async function unseal({ iv, bytes }: Sealed, key: CryptoKey, subtle: SubtleCrypto): Promise<unknown> {
  const plain = await subtle.decrypt({ name: "AES-GCM", iv }, key, bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}
