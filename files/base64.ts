const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of base64 (RFC 4648), where there is no `atob`; null for a text that is none. */
export function base64Bytes(text: string): Uint8Array | null {
  const written = text.replace(/[\r\n]/g, "").replace(/={1,2}$/, "");
  if (written.length % 4 === 1) return null;
  const values = new Uint8Array(128).fill(64);
  for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((written.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < written.length; place++) {
    const value = values[written.charCodeAt(place)] ?? 64;
    if (value === 64) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
