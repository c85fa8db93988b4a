import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";

vi.mock("wxt/browser", () => ({ browser: { storage: { managed: { get: async () => ({}) } } } }));
vi.stubGlobal("navigator", { languages: ["es-MX"] });
const { database } = await import("../../host/store/here.ts");
const { openPage } = await import("./reader.ts");

test("a page of ours opens, in the reader's language, when the browser does not open the store", async () => {
  database.close();
  const page = { documentElement: { lang: "" } } as Document;
  expect(await openPage(page)).toMatchObject({ language: "es", loaded: { kind: "no-store" } });
  expect(page.documentElement.lang).toBe("es");
});
