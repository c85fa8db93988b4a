import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

/** All text in a file's bytes, read here without the project's own readers, as a search would find it. */
export async function fileText(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith(".pdf")) {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: true });
    return text;
  }
  if (name.endsWith(".docx"))
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
  return Buffer.from(bytes).toString("utf8");
}
