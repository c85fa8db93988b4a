import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/** The add-in's pages as static files, for any https server and any folder of it. */
export default defineConfig(({ mode }) => ({
  root: "outlook-addin",
  base: "./",
  plugins: [preact()],
  build: {
    outDir: `../dist/outlook${mode === "practice" ? "-practice" : ""}`,
    emptyOutDir: true,
    target: "es2022",
    rollupOptions: { input: "outlook-addin/taskpane.html" },
  },
}));
