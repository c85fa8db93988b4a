import type { Page } from "playwright-core";
import type { Bypass } from "../bypasses.ts";
import { sendButton } from "./compose.ts";

/** In the page: its compose form, what it would send, and where. */
const parts = `
  const form = document.querySelector("form[name='form']");
  const body = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  const url = new URL(form.getAttribute("action"), location.href).href;
  const frame = () => document.body.appendChild(document.createElement("iframe"));
`;
const script = (what: string, code: string): Bypass => ({
  what,
  run: (page) => page.evaluate(`(() => {${parts}${code}})()`),
});
const post = `{ method: "POST", body: body() }`;

/** The ways out of Roundcube's compose window. */
export const composeBypasses: readonly Bypass[] = [
  { what: "Send, by mouse", run: (page) => sendButton(page).click() },
  { what: "Send, by Enter", run: (page) => sendButton(page).press("Enter") },
  script("a copy of Send for narrow windows", `document.querySelector("a.send[id$='-clone']").click();`),
  script("the page's own command", `rcmail.command("send", "");`),
  script("`form.submit()`", `rcmail.submit_messageform();`),
  script("`form.requestSubmit()`", `form.requestSubmit();`),
  script(
    "`submit` borrowed from an empty frame",
    `frame().contentWindow.HTMLFormElement.prototype.submit.call(form);`,
  ),
  script(
    "a form that a script made",
    `const own = document.body.appendChild(document.createElement("form"));
     own.method = "post"; own.action = url; own.target = frame().name = "elsewhere";
     for (const [name, value] of body()) own.append(Object.assign(document.createElement("input"), { name, value }));
     own.submit();`,
  ),
  script(
    "a form inside an empty frame",
    `const { document: inside } = frame().contentWindow;
     const own = inside.body.appendChild(inside.createElement("form"));
     own.method = "post"; own.action = url;
     for (const [name, value] of body()) own.append(Object.assign(inside.createElement("input"), { name, value }));
     own.submit();`,
  ),
  script("`fetch`", `fetch(url, ${post}).catch(() => {});`),
  script("`fetch(new Request())`", `fetch(new Request(url, ${post})).catch(() => {});`),
  script(
    "`fetch` borrowed from an empty frame",
    `frame().contentWindow.fetch(url, ${post}).catch(() => {});`,
  ),
  script(
    "`fetch` of an empty frame by its number, at once",
    `frame(); window[window.length - 1].fetch(url, ${post}).catch(() => {});`,
  ),
  script(
    "`XMLHttpRequest`",
    `const request = new XMLHttpRequest();
     request.open("POST", url); request.send(new FormData(form));`,
  ),
  script(
    "`XMLHttpRequest` that does not wait",
    `const request = new XMLHttpRequest();
     request.open("POST", url, false);
     request.setRequestHeader("content-type", "application/x-www-form-urlencoded");
     try { request.send(String(body())); } catch {}`,
  ),
  script("`navigator.sendBeacon`", `navigator.sendBeacon(url, body());`),
  script(
    "`fetch` in a frame with a script of its own",
    `frame().srcdoc = "<script>fetch(" + JSON.stringify(url) + ", { method: 'POST', body: new URLSearchParams("
       + JSON.stringify(String(body())) + ") })<\\/script>";`,
  ),
  script(
    "`fetch` in a worker",
    `const code = "onmessage = ({ data: [url, body] }) => fetch(url, { method: 'POST', body: new URLSearchParams(body) })";
     new Worker(URL.createObjectURL(new Blob([code]))).postMessage([url, String(body())]);`,
  ),
];

/** Sends a message that came in on to somebody else as it is; the page shows that message. */
export const bounce: Bypass = {
  what: "Bounce (Resend) of a message that came in",
  async run(page: Page) {
    await page.click("#forwardmenulink");
    await page.click("#forward-menu a.bounce");
    const dialog = page.frameLocator(".ui-dialog iframe");
    await dialog.locator(".recipient-input input").first().fill("jordan.ames@keystonehomes.example");
    await dialog.locator(".recipient-input input").first().press("Enter");
    await page.locator(".ui-dialog button.mainaction").click();
  },
};
