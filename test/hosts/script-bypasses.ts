import type { Bypass } from "./bypasses.ts";

/** Expressions for the page: the form that sends, and what its button adds to it. */
export interface SendingForm {
  readonly form: string;
  readonly button: Readonly<Record<string, string>>;
}

const parts = ({ form, button }: SendingForm) => `
  const form = ${form};
  const body = () => new URLSearchParams([
    ...[...new FormData(form)].filter(([, value]) => typeof value === "string"),
    ...Object.entries(${JSON.stringify(button)}),
  ]);
  const url = new URL(form.getAttribute("action"), location.href).href;
  const pressed = () => {
    for (const [name, value] of Object.entries(${JSON.stringify(button)}))
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    return form;
  };
  const frame = () => document.body.appendChild(document.createElement("iframe"));
`;
const post = `{ method: "POST", body: body() }`;

/** A way that is begun by a script of the page; `code` may use the form, its `body()`, its `url` and a new `frame()`. */
export const byScript = (
  sending: SendingForm,
  what: string,
  code: string,
  more: Pick<Bypass, "absent"> = {},
): Bypass => ({
  what,
  ...more,
  run: (page) => page.evaluate(`(() => {${parts(sending)}${code}})()`),
});

/** The ways that need nothing of the page but its form. */
export function scriptBypasses(sending: SendingForm): readonly Bypass[] {
  const script = (what: string, code: string) => byScript(sending, what, code);
  return [
    script("`form.requestSubmit()`", `pressed().requestSubmit();`),
    script(
      "`submit` borrowed from an empty frame",
      `frame().contentWindow.HTMLFormElement.prototype.submit.call(pressed());`,
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
    script(
      "`fetch` of a page that rewrote a part of the language",
      `const { some } = Array.prototype;
     Array.prototype.some = () => false; fetch(url, ${post}).catch(() => {}); Array.prototype.some = some;`,
    ),
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
     const all = new FormData();
     for (const [name, value] of body()) all.append(name, value);
     request.open("POST", url); request.send(all);`,
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
}
