import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

export default defineConfig({
  entrypointsDir: "extension",
  publicDir: "extension/public",
  imports: false,
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}",
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: "Safe Disclosure",
    description:
      "Holds an outgoing message until it carries only what its purpose, the permission, the agreement and the channel allow.",
    // `activeTab`: the popup may tell the address of the page in front, to teach it.
    permissions: ["storage", "unlimitedStorage", "scripting", "activeTab"],
    storage: { managed_schema: "managed-settings.json" },
    // The practice page and a test webmail; an agency's own webmail is added in the options.
    host_permissions: ["http://127.0.0.1/*", "http://localhost/*"],
    optional_host_permissions: ["*://*/*"],
    // Not `use_dynamic_url`: under such an address the frame's origin is not ours, and a port is handed to ours only.
    web_accessible_resources: [{ resources: ["engine.html"], matches: ["*://*/*"] }],
  },
});
