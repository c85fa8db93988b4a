import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** A public key whose private half nobody has: with it a build has the same id everywhere. */
const practiceKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuU2JlO7n3a7qtT+93zDekqJa+rZ8ZDNyYQOc6gw4bQSLACXe7jPEn9HyQt+wC/g3a/5ko8EFq/VyCy0/y8IfWKfCkiImq261UrYWbWh9LWtOnBvDssR5PHp5vzj3dmCpzUWLmVZ9NbY8/07ziYYbWx8LLeArbu5sPBkc2YcA4x9mZqHOyMiuaHFLJAaTUjnkHcsslpIHv7LZwRDXkxoI9RM3ZC3BRE7bjxlHLtWNfQGbEvZEbd1IucLySOegygCk9J/J0b+AhnJTKc8cQRoCV3WiJdQI8v+Vqpo9vOqNAp0u1Tbh/oEffGuD26ec0Q/8oPtWLSOY58MUS2/rVcuLbwIDAQAB";

/** The practice pages, and the webmail and case system of tests. */
const practiceHosts = ["http://127.0.0.1/*", "http://localhost/*"];

/** Pages that this build may be on without a question: `SAFE_DISCLOSURE_SITES="https://mail.agency.org/*"`, by spaces. */
const ownHosts = (process.env["SAFE_DISCLOSURE_SITES"] ?? "").split(/\s+/).filter(Boolean);

const icons = { 16: "icon-16.png", 32: "icon-32.png", 128: "icon-128.png" };

export default defineConfig({
  entrypointsDir: "extension",
  publicDir: "extension/public",
  imports: false,
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}",
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // One mark for both hosts; `test/draw-icons.ts` draws it.
    "build:publicAssets": (_, files) => {
      for (const name of Object.values(icons))
        files.push({ absoluteSrc: resolve("outlook-addin/public", name), relativeDest: name });
    },
  },
  zip: { artifactTemplate: "safe-disclosure-{{version}}-{{browser}}.zip" },
  manifest: ({ mode, browser }) => ({
    name: "Safe Disclosure",
    description:
      "Holds an outgoing message until it carries only what its purpose, the permission, the agreement and the channel allow.",
    // Each of these, and why, stands in docs/privacy.md; a test holds the two together.
    permissions: [
      "storage",
      "unlimitedStorage",
      "alarms",
      "scripting",
      "activeTab",
      "webRequest",
      "webRequestBlocking",
    ],
    // Of the practice build, so that a test can grant it what an organisation's own installation is granted.
    ...(mode === "practice" && browser !== "firefox" && { key: practiceKey }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        // The first version that grants `host_permissions` when the extension is installed.
        gecko: {
          id: "extension@safe-disclosure.example",
          strict_min_version: "128.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
    icons,
    storage: { managed_schema: "managed-settings.json" },
    // An agency's own webmail is added in the options, or named here for a build of its own (docs/deploy/README.md).
    host_permissions: mode === "practice" ? practiceHosts : ownHosts,
    optional_host_permissions: ["*://*/*"],
    // Not `use_dynamic_url`: under such an address the frame's origin is not ours, and a port is handed to ours only.
    web_accessible_resources: [{ resources: ["engine.html"], matches: ["*://*/*"] }],
  }),
});
