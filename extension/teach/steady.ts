/** Words that say how an element is just now, not what it is. */
const states =
  /^(active|focus(ed)?|hover(ed)?|selected|checked|open(ed)?|close[d]?|collapsed|expanded|hidden|visible|shown?|disabled|enabled|dirty|pristine|touched|untouched|valid|invalid|error|loading|busy|dragging|current)$/;
const marks = /^(is|has|ng|js)[-_]/;

/**
 * Whether a name was given by a person and will be there tomorrow: `UpdateContent`, `cke_wysiwyg_frame`; not
 * `message-8812`, `css-kXyzAb` or `is-open`, which a program made or which come and go.
 */
export function isSteady(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/^[a-z][a-z_-]*$/i.test(name)) return false;
  if (states.test(name) || marks.test(name)) return false;
  return name.split(/[-_]+/).every(isWord);
}

/** Made names turn from small to capital letters all the time, or have no vowels to say. */
function isWord(word: string): boolean {
  const humps = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const mixed = humps.length > 1 && word.length / humps.length < 3;
  return !mixed && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(word);
}

/** A form field's name is what its server reads: it may hold dots, colons and brackets, and still no number. */
export function isSteadyName(name: string): boolean {
  return (
    name.length <= 60 && /^[a-z_][\w.:[\]-]*$/i.test(name) && !/\d/.test(name) && isSteady(letters(name))
  );
}

const letters = (name: string) =>
  name
    .replace(/^_+/, "")
    .replace(/[.:[\]_-]+/g, "-")
    .replace(/-$/, "");
