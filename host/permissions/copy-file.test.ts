import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ConsentId, ParticipantId } from "../../core/ids.ts";
import { askedFor, writeDown } from "../../core/permissions/index.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { agreementOf } from "../../ui/permissions/agreement.ts";
import { agreementFile } from "./copy-file.ts";

const fonts = "../../node_modules/@expo-google-fonts/source-sans-3/";
const font = (path: string) => new Uint8Array(readFileSync(new URL(fonts + path, import.meta.url)));
const loadFonts = async () => ({
  regular: font("400Regular/SourceSans3_400Regular.ttf"),
  semibold: font("600SemiBold/SourceSans3_600SemiBold.ttf"),
});

const policy = sampleIndex();
const bundle = policy.policy.bundles.find(({ id }) => id === "housing-referral") ?? expect.fail("no bundle");
const consent = writeDown({
  id: "here-1" as ConsentId,
  participant: "HB-1003" as ParticipantId,
  grantedBy: "participant",
  confirmed: [],
  evidence: "signature",
  words: "Tuyết Nguyễn",
  witness: "",
  today: "2026-11-20",
  until: "2027-02-18",
  bundle,
  partners: policy.policy.partners.slice(0, 1).map(({ id }) => id),
  discloser: policy.policy.organisation.id,
  fields: askedFor(bundle, policy.policy).usual,
});

/** The file's text, page by page, and whether a line was drawn by hand. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

const given = (name: string, drawing: { path: string } | null, language: "en" | "es" = "en") =>
  agreementFile(
    agreementOf({ consent, limitations: [], signatures: [{ name, drawing }] }, policy, language),
    loadFonts,
  );

test.each(["en", "es"] as const)(
  "the copy in %s says who, what, to whom, until when, and what the person may do",
  async (language) => {
    const { name, bytes, mediaType } = await given(
      "Tuyết Nguyễn",
      { path: "M60 130L120 60L150 140" },
      language,
    );
    expect(mediaType).toBe("application/pdf");
    // The file's name tells nobody whose it is.
    expect(name).not.toContain("Nguy");
    const text = await textOf(bytes);
    const said = agreementOf({ consent, limitations: [], signatures: [] }, policy, language);
    const flat = (words: string) => words.normalize("NFC").replace(/\s+/g, "");
    for (const { label, value } of said.lines) {
      expect(flat(text)).toContain(flat(label));
      expect(flat(text)).toContain(flat(value.split(";")[0] ?? ""));
    }
    for (const one of said.rights) expect(flat(text)).toContain(flat(one));
    expect(flat(text)).toContain(flat(`Tuyết Nguyễn, ${said.drawnToo}`));
  },
);

test("a drawing is on the paper, and a typed name alone is too", async () => {
  const [drawn, typed] = await Promise.all([
    given("Walter Kim", { path: "M60 130L120 60" }),
    given("Walter Kim", null),
  ]);
  expect(drawn.bytes.length).toBeGreaterThan(typed.bytes.length);
  expect(await textOf(typed.bytes)).toContain("Walter Kim");
});

test("a name that the letters can't draw is in the Word file", async () => {
  const { name, mediaType } = await given("王伟", null);
  expect([name, mediaType]).toEqual(["What I agreed to.docx", expect.stringContaining("wordprocessingml")]);
});
