import { strToU8, zlibSync } from "fflate";

type Colour = readonly [number, number, number];

/** A small PNG of two bands (PNG 3rd edition, 11.2): enough to see that a picture is still in its place. */
export function picture(width: number, height: number, left: Colour, right: Colour): Uint8Array {
  const row = [
    0,
    ...Array.from({ length: width }, (_, x) => (x < width / 4 ? left : right)).flatMap((colour) => [
      ...colour,
    ]),
  ];
  const rows = Uint8Array.from(Array.from({ length: height }, () => row).flat());
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2], 8);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", head),
    ...chunk("IDAT", zlibSync(rows)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(strToU8(name), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc(whole.subarray(4, 8 + data.length)));
  return whole;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
