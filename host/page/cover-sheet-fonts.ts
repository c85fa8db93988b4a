import regular from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url";
import semibold from "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url";
import type { CoverSheetFonts } from "../../files/index.ts";

const bytesOf = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());

/** The cover sheet's letters, read from where this page is served. */
export async function loadFonts(): Promise<CoverSheetFonts> {
  const [light, bold] = await Promise.all([bytesOf(regular), bytesOf(semibold)]);
  return { regular: light, semibold: bold };
}
