import type { ClassicOutlook } from "./classic-outlook.ts";

/** What the host says about itself: `window.external.GetContext()`. */
export function contextOf(
  { mailbox = "1.14", locale = 0x0409 }: ClassicOutlook,
  store: Record<string, string>,
) {
  return {
    GetAppType: () => 8,
    GetSolutionRef: () => "solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 2,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "corr",
    GetInstanceId: () => "instance",
    GetSupportedMatrix: () => JSON.stringify({ Mailbox: mailbox }),
    GetHostFullVersion: () => "16.0.19929.20172",
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(store)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        keys.forEach((key, at) => {
          store[key] = values[at] ?? "";
        });
      },
    }),
  };
}

/** As much of a page as office.js asks for while it loads its parts. */
export function loadingPage(window: unknown, load: (name: string) => void, fail: (error: unknown) => void) {
  interface Script {
    src: string;
    onload?: () => void;
    onerror?: (error: unknown) => void;
  }
  const scripts: Script[] = [{ src: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" }];
  const bring = (script: Script) => {
    try {
      load(new URL(script.src).pathname.replace("/lib/1/hosted/", "").replace(/^\//, ""));
      script.onload?.();
    } catch (error) {
      fail(error);
      script.onerror?.(error);
    }
  };
  const head = {
    appendChild(script: Script) {
      scripts.push(script);
      setTimeout(bring, 0, script);
    },
  };
  const list = (all: readonly unknown[]) => Object.assign([...all], { item: (at: number) => all[at] });
  const href = "https://addin.example/launchevent.js";
  return {
    document: {
      domain: "x",
      head,
      body: null,
      getElementsByTagName: (tag: string) => list(tag === "script" ? scripts : [head]),
      createElement: () => ({ setAttribute() {}, getAttribute: () => null, style: {} }),
      addEventListener() {},
      querySelectorAll: () => [],
    },
    location: { hash: "", search: "", protocol: "https:", href, origin: "https://addin.example" },
    navigator: { userAgent: "classic" },
    performance: { now: () => performance.now(), timing: {} },
    addEventListener() {},
    open: () => null,
    history: {},
    name: "",
    parent: window,
    top: window,
    opener: null,
  };
}
