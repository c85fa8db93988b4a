import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unzip } from "./zip.ts";

const all = () => true;
const words = strToU8(`${"Move-in checklist. ".repeat(50)}Marisol Vega`);

/** Writes over a number of each central header: APPNOTE.TXT 4.3.12. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 46 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return zip;
}

test("a part that says it is shorter than it is still is read to its end", () => {
  const read = unzip(patched(zipSync({ "a.xml": words }), 24, 20), all);
  expect(read.kind === "files" && read.files["a.xml"]).toEqual(words);
});

test("a bomb is stopped while it grows, whatever size it states", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(1024 * 1024) });
  expect(unzip(bomb, all, 1000).kind).toBe("too-large");
  expect(unzip(patched(bomb, 24, 10), all, 1000).kind).toBe("too-large");
  expect(unzip(bomb, all, 1024 * 1024).kind).toBe("files");
});

test("a second part that is locked makes the file a locked one", () => {
  const zip = zipSync({ "a.xml": words, "b.xml": words }, { level: 0 });
  const second = new DataView(zip.buffer, zip.byteOffset);
  const at = 30 + "a.xml".length + words.length;
  second.setUint16(at + 6, 1, true);
  expect(unzip(zip, all).kind).toBe("encrypted");
});

test("a file that ends too early is damaged, and so is one with no directory", () => {
  const zip = zipSync({ "a.xml": words });
  expect(unzip(zip.slice(0, 60), all).kind).toBe("corrupt");
  expect(unzip(patched(zip, 20, 5), all).kind).toBe("corrupt");
});

test("folders and parts that nobody asked for do no harm", () => {
  const read = unzip(
    zipSync({ "word/": new Uint8Array(), "a.xml": words, "b.bin": words }),
    (name) => name === "a.xml",
  );
  expect(read.kind === "files" && Object.keys(read.files)).toEqual(["a.xml"]);
});
