import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CoverSheetFonts } from "../files/printed-document.ts";

const { resolve } = createRequire(import.meta.url);
const family = "@expo-google-fonts/source-sans-3";

/** The fonts of the cover sheet, from their package. */
export async function readFonts(): Promise<CoverSheetFonts> {
  const [regular, semibold] = await Promise.all([
    readFile(resolve(`${family}/400Regular/SourceSans3_400Regular.ttf`)),
    readFile(resolve(`${family}/600SemiBold/SourceSans3_600SemiBold.ttf`)),
  ]);
  return { regular, semibold };
}
