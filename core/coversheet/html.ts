import type { CoverSheet } from "./cover-sheet.ts";

/** Prints on A4 and letter alike; one column on a narrow screen. */
const style = `
@page{margin:18mm 20mm}
*{box-sizing:border-box}
body{font:11pt/1.45 system-ui,"Segoe UI",Roboto,sans-serif;color:#1a1e23;background:#fff;max-width:172mm;margin:14mm auto;padding:0 5mm}
@media print{body{margin:0 auto;padding:0}}
h1{font-size:19pt;line-height:1.2;margin:0 0 1mm;letter-spacing:-.01em}
.ref{color:#596270;margin:0 0 7mm}
dl{display:grid;grid-template-columns:28mm 1fr;gap:1.6mm 6mm;margin:0 0 8mm}
dt{color:#596270}dd{margin:0;font-weight:550}
.two{display:grid;grid-template-columns:1fr 1fr;gap:8mm}
h2{font-size:11.5pt;margin:0 0 2mm;padding-bottom:1.5mm;border-bottom:.4mm solid #1a1e23}
ul{margin:0;padding-left:5mm}li{margin:.8mm 0;break-inside:avoid}.never li{color:#596270}
.notice{border:.3mm solid #c9ced5;border-radius:2mm;padding:3mm 4mm;margin:4mm 0 0;break-inside:avoid}
.two+.notice{margin-top:8mm}
footer{margin-top:8mm;color:#596270;font-size:9.5pt}
@media screen and (max-width:600px){body{margin:6mm auto}.two,dl{grid-template-columns:1fr}dl{gap:0}dd{margin-bottom:2mm}}
`.trim();

/** A page of its own: no script, nothing loaded, every text escaped. */
export function coverSheetHtml(sheet: CoverSheet): string {
  const facts = sheet.facts.map(
    ({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  const notices = sheet.notices.map(
    ({ language, text }) => `<p class="notice" lang="${language}">${escapeHtml(text)}</p>`,
  );
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(sheet.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(sheet.title)}</h1>
<p class="ref">${escapeHtml(sheet.subtitle)}</p>
<dl>${facts.join("")}</dl>
<div class="two">
${list(sheet.included)}
${list(sheet.excluded, ' class="never"')}
</div>
${notices.join("\n")}
</main>
<footer>${escapeHtml(sheet.footer)}</footer>
</body>
</html>
`;
}

function list({ heading, labels }: CoverSheet["included"], attributes = ""): string {
  const lines = labels.map((label) => `<li>${escapeHtml(label)}</li>`);
  return `<section${attributes}><h2>${escapeHtml(heading)}</h2><ul>${lines.join("")}</ul></section>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For text and for attribute values alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
