import { inflateSync } from "fflate";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of base64 (RFC 4648, 4), without `atob`. */
function bytesOf(base64: string): Uint8Array {
  const length = base64.replace(/=+$/, "").length;
  const bytes = new Uint8Array((length * 3) >> 2);
  for (let at = 0, held = 0, bits = 0, to = 0; at < length; at++) {
    held = (held << 6) | digits.indexOf(base64.charAt(at));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** What `pack` packed, without `TextDecoder`: the JSON within is ASCII. */
export function unpack(packed: string): unknown {
  const bytes = inflateSync(bytesOf(packed));
  let json = "";
  for (let at = 0; at < bytes.length; at += 4096)
    json += String.fromCharCode.apply(null, Array.from(bytes.subarray(at, at + 4096)));
  return JSON.parse(json);
}
