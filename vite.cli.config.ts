import { chmod } from "node:fs/promises";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const file = "dist/cli.js";

/** The command line as one JavaScript file for Node; what npm installs stays outside it. */
export default defineConfig({
  plugins: [preact(), { name: "executable", writeBundle: () => chmod(file, 0o755) }],
  build: {
    ssr: "cli/main.ts",
    outDir: "dist",
    // The Outlook add-in stands there too.
    emptyOutDir: false,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "cli.js", chunkFileNames: "cli-[name].js" } },
  },
});
