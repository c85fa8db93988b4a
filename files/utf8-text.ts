/** Text of UTF-8, without its mark; null for bytes that are none. For a runtime without TextDecoder, and small files. */
export function utf8Text(bytes: Uint8Array): string | null {
  let coded = "";
  for (const byte of bytes) coded += `%${`0${byte.toString(16)}`.slice(-2)}`;
  try {
    return decodeURIComponent(coded).replace(/^\ufeff/, "");
  } catch {
    return null;
  }
}
