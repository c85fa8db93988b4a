import { describe, expect, test } from "vitest";
import type { CoverSheet } from "./cover-sheet.ts";
import { coverSheetHtml } from "./html.ts";
import { coverSheetText } from "./text.ts";

const sheet: CoverSheet = {
  language: "es",
  at: "2026-11-20T16:55:00-08:00",
  title: "Referencia de vivienda",
  subtitle: "Hoja de envío · referencia 7F3K-92QD · 20 de noviembre de 2026",
  reference: "7F3K-92QD",
  facts: [
    { label: "De", text: "Dana Whitfield, Harbor Bridge Community Services" },
    {
      label: "Propósito",
      text: "Para que un socio de vivienda pueda ofrecer y preparar un hogar con seguridad.",
    },
  ],
  included: { heading: "Incluido", labels: ["Nombre", "<script>alert(\"1\")</script> & '2'"] },
  excluded: { heading: "No va en mensajes como este", labels: ["Salud"] },
  notices: [{ language: "en", text: "This record which has been disclosed to you is protected." }],
  explainsScope: false,
  footer: "Preguntas: 415-555-0100.",
};

describe("the sheet as HTML", () => {
  const html = coverSheetHtml(sheet);

  test("says its language, and that of a notice in another", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="es">/);
    expect(html).toContain('<p class="notice" lang="en">This record');
  });

  test("escapes what it is given, runs no script and loads nothing", () => {
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;2&#39;");
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });
});

test("the sheet as text keeps its lines within 72 characters, and its facts in a column", () => {
  const text = coverSheetText(sheet);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(72);
  expect(text).toContain(
    "Propósito:  Para que un socio de vivienda pueda ofrecer y preparar un\n            hogar con seguridad.\n",
  );
  expect(text).toContain("\nNo va en mensajes como este\n  - Salud\n");
});
