import type { HeldFile } from "../../item.ts";
import { type Calls, failed, ok } from "./call.ts";

const types = { file: 0, item: 1, cloud: 2 } as const;
const sizeOf = (base64: string) => Math.floor((base64.length * 3) / 4);

export function detailsOf({ id, name, mediaType, base64, kind, contentId, url }: HeldFile) {
  return {
    id,
    name,
    size: sizeOf(base64),
    attachmentType: types[kind],
    isInline: contentId !== null,
    contentType: mediaType,
    url,
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  html: "text/html",
  txt: "text/plain",
};

export const fileCalls: Calls = {
  149: ({ item }) => ok(item.files.map(detailsOf)),
  150({ item }, { id }: { id: string }) {
    const file = item.files.find((one) => one.id === id);
    if (!file) return failed(9003);
    return ok(
      file.kind === "cloud"
        ? { content: file.url, format: "url" }
        : { content: file.base64, format: file.kind === "item" ? "eml" : "base64" },
    );
  },
  148({ item }, { base64String, name, isInline }: { base64String: string; name: string; isInline: boolean }) {
    const id = crypto.randomUUID();
    item.addFile({
      id,
      name,
      mediaType:
        mediaTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream",
      base64: base64String,
      kind: "file",
      contentId: isInline ? name : null,
      url: "",
    });
    return ok(id);
  },
  20: ({ item }, { attachmentIndex }: { attachmentIndex: string }) =>
    item.removeFile(attachmentIndex) ? ok() : failed(9008),
};
