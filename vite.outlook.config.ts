import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import { loadPolicy } from "./cli/policy-files.ts";
import { withPolicy } from "./core/compact/index.ts";
import { buildLaunchevent } from "./outlook-addin/build/launchevent.ts";

/** The on-send handler beside the pages: with the sample agency's policy for practice, else with a place for one. */
const handler = (isPractice: boolean): Plugin => ({
  name: "launchevent",
  async generateBundle() {
    const script = await buildLaunchevent();
    const sample = isPractice ? await loadPolicy("bundles") : null;
    if (sample?.kind === "problems") throw new Error("the sample agency has problems");
    const source = sample ? withPolicy(script, sample.value) : script;
    if (source === null) throw new Error("launchevent.js has no place for a policy");
    this.emitFile({ type: "asset", fileName: "launchevent.js", source });
  },
});

/** The add-in's pages as static files, for any https server and any folder of it. */
export default defineConfig(({ mode }) => ({
  root: "outlook-addin",
  base: "./",
  plugins: [preact(), handler(mode === "practice")],
  build: {
    outDir: `../dist/outlook${mode === "practice" ? "-practice" : ""}`,
    emptyOutDir: true,
    target: "es2022",
    // PDF and mail reading are loaded when a message needs them.
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: "outlook-addin/taskpane.html",
      // Importing them does nothing: so what only the form needs is fetched with the form.
      treeshake: {
        moduleSideEffects: [{ test: /\/(?:core|files|ui)\/(?:.*\/)?[^/]+\.tsx?$/, sideEffects: false }],
      },
    },
  },
}));
