import type { HeldFile } from "../../item.ts";
import type { OpenItem } from "../open-item.ts";
import type { View } from "./view.ts";

/** What hangs on the item, but for the pictures that stand in its body. */
export function FileTray({ say, item }: View & { readonly item: OpenItem }) {
  const wrote = () => {
    item.written = { ...item.written, files: item.files };
  };
  const add = async (files: readonly File[]) => {
    for (const file of await Promise.all(files.map(heldFile))) item.addFile(file);
    wrote();
  };
  return (
    <section class="files">
      <label class="plain">
        {say("compose-attach")}
        <input
          class="unseen"
          type="file"
          multiple
          onChange={async ({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            await add(files);
          }}
        />
      </label>
      <ul class="attachments" aria-label={say("compose-attachments")}>
        {item.files
          .filter(({ contentId }) => contentId === null)
          .map((file) => (
            <li key={file.id}>
              <a class="name" href={addressOf(file)} download={file.name}>
                {file.name}
              </a>
              <button
                type="button"
                class="link"
                aria-label={say("compose-remove-file", { name: file.name })}
                onClick={() => {
                  item.removeFile(file.id);
                  wrote();
                }}
              >
                {say("compose-remove")}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Where a press on a file's name leads: its bytes, or its place in the cloud. */
export const addressOf = ({ kind, url, mediaType, base64 }: HeldFile) =>
  kind === "cloud" ? url : `data:${mediaType};base64,${base64}`;

async function heldFile(file: File): Promise<HeldFile> {
  const url = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(file);
  });
  return {
    id: crypto.randomUUID(),
    name: file.name,
    mediaType: file.type || "application/octet-stream",
    base64: url.slice(url.indexOf(",") + 1),
    kind: "file",
    contentId: null,
    url: "",
  };
}
