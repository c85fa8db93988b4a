/** The files that were handed to a page, for a site that serves nobody their bytes before it sends them. */
export interface Picked {
  /** The file of this name; null where none was handed over, or several were and nobody can say which one it is. */
  fileOf(name: string): File | null;
}

/**
 * Looks on while files are chosen, dropped or pasted, before the page takes them. `listed` names those that the page
 * has: one that it no longer lists is forgotten when another of its name comes.
 */
export function watchPicked(page: Window, listed: () => readonly string[]): Picked {
  let files: readonly File[] = [];
  const take = (given: FileList | null | undefined) => {
    if (!given?.length) return;
    const names = listed();
    const added = [...given];
    const again = (file: File) => added.some(({ name }) => name === file.name) && !names.includes(file.name);
    files = [...files.filter((file) => !again(file)), ...added];
  };
  const options = { capture: true };
  page.addEventListener(
    "change",
    (event) => {
      const [input] = event.composedPath();
      if (input instanceof HTMLInputElement && input.type === "file") take(input.files);
    },
    options,
  );
  page.addEventListener("drop", ({ dataTransfer }) => take(dataTransfer?.files), options);
  page.addEventListener("paste", ({ clipboardData }) => take(clipboardData?.files), options);
  return {
    fileOf(name) {
      const [found, second] = files.filter((file) => file.name === name);
      return second === undefined ? (found ?? null) : null;
    },
  };
}
