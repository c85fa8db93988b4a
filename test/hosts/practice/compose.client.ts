/**
 * The compose window's own script. The practice mail keeps what the *person* wrote apart from what the form holds
 * when it leaves: only trusted events count as the person's.
 */
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};
const form = find<HTMLFormElement>("form.compose");
const list = find<HTMLUListElement>("ul.attachments");
const saved = find<HTMLOutputElement>("form.compose output");
const { saved: savedWords = "" } = saved.dataset;
const { uploading: uploadingWords = "", failed: failedWords = "" } = list.dataset;
const place = location.pathname;

/** The last text that a person typed and that the server does not have yet. */
let typed: URLSearchParams | null = null;
let timer = 0;

async function save(): Promise<void> {
  clearTimeout(timer);
  if (typed === null) return;
  const body = typed;
  typed = null;
  await fetch(place, { method: "PUT", body, keepalive: true });
}

const letter = () =>
  new URLSearchParams(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

form.addEventListener("input", (event) => {
  if (!event.isTrusted) return;
  typed = letter();
  saved.textContent = "";
  clearTimeout(timer);
  timer = window.setTimeout(save, 200);
});
form.addEventListener("focusout", save);

find(".save-draft").addEventListener("click", async () => {
  typed = letter();
  await save();
  saved.textContent = savedWords;
});

const fileAddress = (name: string, event: Event) =>
  `${place}/files/${encodeURIComponent(name)}?by=${event.isTrusted ? "person" : "script"}`;

find("input[type=file]").addEventListener("change", async (event) => {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = "";
  await Promise.all(files.map((file) => upload(file, event)));
});

async function upload(file: File, event: Event): Promise<void> {
  const item = document.createElement("li");
  const say = (words: string) => {
    item.textContent = words.replace("…", file.name);
  };
  item.className = "uploading";
  say(uploadingWords);
  list.append(item);
  const answer = await fetch(fileAddress(file.name, event), { method: "PUT", body: file }).catch(() => null);
  if (answer?.ok) item.outerHTML = await answer.text();
  else say(failedWords);
}

list.addEventListener("click", async (event) => {
  const item = (event.target as Element).closest("button.remove")?.closest("li");
  const name = item?.querySelector(".name")?.textContent;
  if (!item || !name) return;
  const answer = await fetch(fileAddress(name, event), { method: "DELETE" });
  if (answer.ok) item.remove();
});
