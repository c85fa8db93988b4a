/** Finds one of the words, whole, in whatever case; the group is the word. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?:^|[^a-zÀ-ɏ])(${words})(?![a-zÀ-ɏ])`, "i");
}
