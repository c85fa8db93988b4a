/** The little that an alert's markdown may hold: bold words, an empty line between paragraphs, lists with a dash. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="words">
      {text
        .split(/\n\n+/)
        .map((block) =>
          /^[-*] /.test(block) ? (
            <ul key={block}>
              {block
                .split(/\r\n?|\n/)
                .map((line) => line && <li key={line}>{spans(line.replace(/^[-*] /, ""))}</li>)}
            </ul>
          ) : (
            <p key={block}>{spans(block)}</p>
          ),
        )}
    </div>
  );
}

const spans = (line: string) =>
  line
    .split(/(\*\*[^*]+\*\*)/)
    .map((part) =>
      part.startsWith("**") ? <b key={part}>{part.slice(2, -2)}</b> : part.replace(/\\(.)/g, "$1"),
    );
