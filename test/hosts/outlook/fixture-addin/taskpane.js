/** The least of a pane: it shows what it was told, takes the word BLOCK out, and sends where the client can. */
window.ask = (start) =>
  new Promise((resolve, reject) => {
    start((result) => (result.status === "succeeded" ? resolve(result.value) : reject(result.error)));
  });
Office.onReady(async () => {
  const { item } = Office.context.mailbox;
  const told = await ask((done) => item.getInitializationContextAsync(done)).catch(() => null);
  document.querySelector("#told").textContent = told ?? "";
  document.querySelector("#send").disabled = !item.sendAsync;
  document.querySelector("#clear").onclick = async () => {
    const body = await ask((done) => item.body.getAsync("html", done));
    await ask((done) => item.body.setAsync(body.replaceAll("BLOCK", ""), { coercionType: "html" }, done));
  };
  document.querySelector("#send").onclick = () =>
    item.sendAsync((result) => {
      document.querySelector("#told").textContent = result.error?.name ?? result.status;
    });
});
