/** What a request says under each name. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads a body as the kinds of form do: JSON, multipart (RFC 7578) or urlencoded. Never fails: other text has no names. */
export function fieldsIn(body: string): Fields {
  if (/^\s*\{/.test(body)) return jsonFields(body);
  return fieldsOf(/^--/.test(body) ? parts(body) : [...new URLSearchParams(body)]);
}

export function fieldsOf(pairs: Iterable<readonly [string, string]>): Fields {
  const fields = new Map<string, readonly string[]>();
  for (const [name, value] of pairs) fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
}

/** The texts of a form, of whatever frame. */
export function formFields(form: FormData): Fields {
  const pairs: [string, string][] = [];
  FormData.prototype.forEach.call(form, (value, name) => {
    if (typeof value === "string") pairs.push([name, value]);
  });
  return fieldsOf(pairs);
}

function jsonFields(body: string): Fields {
  try {
    return fieldsOf(
      Object.entries(JSON.parse(body) as object).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, String(one)]),
      ),
    );
  } catch {
    return new Map();
  }
}

/** The values of a multipart body; a file's bytes are none. */
function parts(body: string): [string, string][] {
  const boundary = body.slice(0, body.search(/\r?\n|$/));
  return body.split(boundary).flatMap((part) => {
    const [head = "", ...value] = part.split("\r\n\r\n");
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
    const isFile = /;\s*filename\*?=/i.test(head);
    return name === undefined || isFile ? [] : [[name, value.join("\r\n\r\n").replace(/\r\n$/, "")]];
  });
}
