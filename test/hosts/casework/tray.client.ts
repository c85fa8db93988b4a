/** The files of a share: added and taken out by themselves, so that the form around them is a plain one. */
const list = document.querySelector<HTMLUListElement>(".files ul");
const input = document.querySelector<HTMLInputElement>(".files input");
if (!list || !input) throw new Error("the page has no tray");
const { at = "", adding = "", failed = "" } = list.dataset;

input.addEventListener("change", async () => {
  const files = [...(input.files ?? [])];
  input.value = "";
  await Promise.all(files.map(upload));
});

async function upload(file: File): Promise<void> {
  const item = document.createElement("li");
  item.className = "adding";
  item.textContent = adding.replace("…", file.name);
  list?.append(item);
  const answer = await fetch(at + encodeURIComponent(file.name), { method: "PUT", body: file }).catch(
    () => null,
  );
  if (answer?.ok) item.outerHTML = await answer.text();
  else {
    item.className = "failed";
    item.textContent = failed.replace("…", file.name);
  }
}

list.addEventListener("click", async (event) => {
  const item = (event.target as Element).closest("button.remove")?.closest("li");
  const name = item?.querySelector(".name")?.textContent;
  if (!item || !name) return;
  const answer = await fetch(at + encodeURIComponent(name), { method: "DELETE" });
  if (answer.ok) item.remove();
});
