import { expect, test } from "vitest";
import { file, pdf, photo, pixel, textOf, whyOf } from "../test/attachments.ts";

const lines = "Move-in checklist: keys, smoke alarm test, meter readings. ".repeat(8);
const read = async (write: (document: PDFKit.PDFDocument) => void, options?: PDFKit.PDFDocumentOptions) =>
  textOf(file("form.pdf", await pdf(write, options)));
const why = async (write: (document: PDFKit.PDFDocument) => void) =>
  whyOf(file("form.pdf", await pdf(write)));
/** An annotation that pdfkit has no word for. */
const annotate = (document: PDFKit.PDFDocument, entries: Record<string, unknown>) =>
  document.annotate(10, 10, 50, 50, entries as PDFKit.Mixins.AnnotationOption);
const pdfString = (text: string) => Object(text) as string;
/** Missing in the types of pdfkit. */
const pin = (document: PDFKit.PDFDocument, name: string, words: string) =>
  (document as unknown as { fileAnnotation(...args: unknown[]): void }).fileAnnotation(10, 10, 20, 20, {
    src: Buffer.from(words),
    name,
  });
const rootOf = (document: PDFKit.PDFDocument) =>
  (document as unknown as { _root: { data: { AcroForm: { data: { XFA?: unknown } } } } })._root.data;

test("what was filled into a form stands behind the names of its fields", async () => {
  const text = await read((document) => {
    document.font("Helvetica").initForm();
    document.formText("Client.DateOfBirth", 10, 10, 200, 20, { value: "03/14/1989" });
    document.formText("ssn", 10, 40, 200, 20, { value: "987-65-4321" });
    document.formCombo("language", 10, 70, 200, 20, { value: "Spanish", select: ["", "Spanish"] });
    document.formText("empty", 10, 100, 200, 20);
    document.formCheckbox("hiv_positive", 10, 130, 20, 20);
  });
  for (const words of ["Date Of Birth: 03/14/1989", "ssn: 987-65-4321", "language: Spanish"])
    expect(text).toContain(words);
  for (const words of ["empty", "hiv positive"]) expect(text).not.toContain(words);
});

test("a checked box is read by its help text, an empty one is not", async () => {
  const text = await read((document) => {
    const drawing = document.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, 20, 20] });
    drawing.end("");
    const box = { Subtype: "Widget", FT: "Btn", AP: { N: { Yes: drawing, Off: drawing } } };
    // To pdfkit a string is a name (`/Yes`), and a String is a string (`(Yes)`).
    annotate(document, { ...box, T: pdfString("hiv"), TU: pdfString("HIV positive"), V: "Yes", AS: "Yes" });
    annotate(document, { ...box, T: pdfString("tb"), TU: pdfString("TB positive"), V: "Off", AS: "Off" });
  });
  expect(text).toContain("HIV positive: Yes");
  expect(text).not.toContain("TB");
});

test("a field that is hidden from the page is read", async () => {
  const text = await read((document) => {
    document.font("Helvetica").initForm();
    document.formText("ssn", 10, 10, 200, 20, { value: "987-65-4321", F: 2 } as never);
  });
  expect(text).toContain("ssn: 987-65-4321");
});

test("notes, free text, links and bookmarks are read", async () => {
  const text = await read((document) => {
    document.text(lines);
    document.note(10, 10, 20, 20, "a note on Marisol Vega");
    document.textAnnotation(10, 40, 100, 20, "free words");
    document.link(10, 70, 20, 20, "mailto:m.vega@mail.example");
    document.outline.addItem("Chapter Vega");
  });
  for (const words of ["a note on Marisol Vega", "free words", "m.vega@mail.example", "Chapter Vega"])
    expect(text).toContain(words);
});

test("title, author, subject and keywords are read, the program's name is not", async () => {
  const info = {
    Title: "Vega intake",
    Author: "Dana",
    Subject: "PTSD",
    Keywords: "detox",
    Producer: "Acme 9",
  };
  const text = await read((document) => document.text(lines), { info });
  for (const words of ["Vega intake", "Dana", "PTSD", "detox"]) expect(text).toContain(words);
  expect(text).not.toContain("Acme");
});

test("files inside are read with it, beside the page or pinned to it", async () => {
  const text = await read((document) => {
    document.text(lines).file(Buffer.from("SSN: 987-65-4321"), { name: "notes.txt", description: "on Vega" });
    pin(document, "pinned.txt", "HIV result");
  });
  for (const words of ["notes.txt", "on Vega", "SSN: 987-65-4321", "HIV result"])
    expect(text).toContain(words);
});

test("a file inside that can't be read makes the PDF one that can't", async () => {
  const inside = (name: string, bytes: Uint8Array) =>
    why((document) => document.text(lines).file(Buffer.from(bytes), { name }));
  expect(await inside("id.png", pixel)).toBe("image");
  expect(await inside("program.bin", photo(500))).toBe("unknown-kind");
});

test("an XFA form, handwriting, a stamp and a recording are not checked", async () => {
  const xfa = await why((document) => {
    document.font("Helvetica").initForm();
    document.formText("ssn", 10, 10, 200, 20);
    const data = document.ref({});
    data.end("<xdp:xdp><ssn>987-65-4321</ssn></xdp:xdp>");
    rootOf(document).AcroForm.data.XFA = data;
  });
  expect(xfa).toBe("unknown-kind");
  const ink = { Subtype: "Ink", InkList: [[10, 10, 40, 40]] };
  expect(await why((document) => annotate(document.text(lines), ink))).toBe("image");
  expect(await why((document) => annotate(document.text(lines), { Subtype: "Stamp" }))).toBe("image");
  expect(await why((document) => annotate(document.text(lines), { Subtype: "Screen" }))).toBe("unknown-kind");
});

test("a marked line is no handwriting", async () => {
  const mark = { Subtype: "Highlight", QuadPoints: [10, 10, 60, 10, 10, 20, 60, 20] };
  expect(await read((document) => annotate(document.text(lines), mark))).toContain("Move-in");
});

test("a letter with a small logo is read, a photo of a card beside its words is not", async () => {
  expect(await read((document) => document.image(pixel, 20, 20, { width: 100 }).text(lines))).toContain(
    "Move-in",
  );
  expect(await why((document) => document.image(pixel, 20, 300, { width: 244 }).text(lines))).toBe("image");
});

test("a scan with a stamp of a few words is a scan; one whose letters a scanner read is read", async () => {
  const scan = (words: string) => (document: PDFKit.PDFDocument) =>
    document.image(pixel, 0, 0, { width: 612, height: 792 }).text(words);
  expect(await why(scan("Scanned by the office"))).toBe("image");
  expect(await read(scan(lines))).toContain("Move-in");
});

test("a photo cut into strips counts as one", async () => {
  const strips = await why((document) => {
    for (let at = 0; at < 792; at += 8) document.image(pixel, 0, at, { width: 300, height: 8 });
    document.text(lines);
  });
  expect(strips).toBe("image");
});

test("a page of letters that are drawn as shapes is a picture, a ruled one is not", async () => {
  const shapes = (count: number) => (document: PDFKit.PDFDocument) => {
    for (let at = 0; at < count; at++) document.rect(at, at, 3, 5).fill();
  };
  expect(await why(shapes(400))).toBe("image");
  expect(await why(shapes(40))).toBe("text");
});
