import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/** The gallery: every screen as a page of its own, for screenshots and axe. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ prefreshEnabled: false })],
  server: { host: "127.0.0.1", hmr: false, watch: null },
  logLevel: "warn",
});
