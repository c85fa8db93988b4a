const blocks = new Set(
  "address article blockquote body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody thead tr ul".split(
    " ",
  ),
);
const unread = new Set(["script", "style", "head", "title"]);

/**
 * A body as a reader of plain text gets it: a line for each block, an empty line around paragraphs, a tab between a
 * table's cells. `innerText` would double every empty line (`<div><br></div>`) and lay the whole body out.
 */
export function textOf(body: Node, keepsSpace: boolean): string {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(keepsSpace ? line : line.replace(/ +(?=\t|$)/g, ""));
    line = "";
  };
  const endIfAny = () => {
    if (line !== "") end();
  };
  const paragraph = () => {
    endIfAny();
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };

  function readText(text: string): void {
    if (keepsSpace) {
      const [first = "", ...others] = text.split("\n");
      line += first;
      for (const other of others) {
        end();
        line += other;
      }
    } else
      line += text.replace(/[ \n\r\t]+/g, (_, at: number) =>
        at === 0 && /(^|[ \t])$/.test(line) ? "" : " ",
      );
  }

  function read(node: Node): void {
    if (node instanceof Text) readText(node.data);
    else if (node instanceof HTMLElement && !unread.has(node.localName) && node.style.display !== "none")
      readElement(node);
  }

  function readElement(element: HTMLElement): void {
    const name = element.localName;
    const edge = name === "p" ? paragraph : blocks.has(name) ? endIfAny : () => {};
    if (name === "br") end();
    edge();
    if (name === "hr") lines.push("_".repeat(32));
    if (name === "li") line = "* ";
    for (const child of element.childNodes) read(child);
    if ((name === "td" || name === "th") && element.nextElementSibling !== null) line += "\t";
    edge();
  }

  for (const child of body.childNodes) read(child);
  endIfAny();
  return lines.join("\n").replaceAll("\u00a0", " ").trimEnd();
}
