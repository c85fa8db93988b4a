import { type Layout, lastAt } from "../detect/index.ts";
import { type Range, textBehind, textIn } from "../message/index.ts";

/** How a sentence begins that says nothing without the one before, or tells what it was. */
export const leans =
  /^(?:it|that|this|these|those|so|which|yes|no|s[íi]|est?o|por eso|as[íi] que)(?![A-Za-zÀ-ɏ])/i;
/** A question of a form, which is one with its answer ("Evictions? 2019"), and none to the reader ("Can she …?"). */
const asks = /^(?!(?:\w+ ){1,2}(?:s?he|they|we|you|i|the|it) )[^?]{1,40}\?\W*$/i;
const mostLeaning = 3;

/** A sentence that goes, with what leans on it: "She was in rehab. That's why …", "Any history? Yes, theft". */
export function withLeaning({ text: { text }, sentences }: Layout, sentence: Range): Range {
  const first = lastAt(sentences, sentence.start);
  const last = lastAt(sentences, sentence.end - 1);
  const before = sentences[first - 1];
  const asked = (range: Range) => asks.test(textIn(text, range));
  let { start, end } = sentence;
  if (sentences[first]?.start === start && before !== undefined && asked(before)) {
    if (text.slice(before.end, start).indexOf("\n") < 0) start = before.start;
  }
  for (let at = last + 1; at <= last + mostLeaning; at++) {
    const next = sentences[at];
    if (next === undefined) break;
    const gap = text.slice(end, next.start).split("\n").length;
    const answers = gap === 1 && at === last + 1 && asked(sentence);
    if (gap > 2 || !(answers || leans.test(textBehind(text, next.start, 12)))) break;
    end = next.end;
  }
  return { start, end };
}
