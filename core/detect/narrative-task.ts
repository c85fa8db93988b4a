import { wholeWords } from "./whole-words.ts";

/** How a sentence to the recipient begins: a greeting, thanks, a request, what is sent along. */
const opener =
  /^\W*(?:[\w-]+, )?(?:quick |brief |short )?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|many thanks|best|regards|sincerely|please|kindly|can|could|would|will you|may (?:we|i)|let (?:me|us)|call me|see (?:attached|below)|attached|enclosed|here(?:'s| is| are)|this is|i(?:'m| am|'ll| will| would|'d)|we(?:'re| are|'ll| will| would|'d)|i (?:have|need|wanted)|we (?:have|need)|fyi|re|fwd?|heads up|referrals?|referring|update (?:on|for)|following up|per (?:your|our)|as (?:you asked|requested|discussed)|looking forward|when|what|where|who|how|(?:is|are|does|do|did|has) [^?]*\?|hola|buen[oa]s|estimad[oa]|gracias|muchas gracias|por favor|puede|podr[íi]a|adjunto|le (?:env[íi]o|mando|escribo|refiero)|saludos|atentamente|referencia)(?![a-z\u00c0-\u024f])/i;
/** Words that tell something of a person all the same. */
const telling = wholeWords(
  "because|since (?!\\d)|porque|ya que|(?:she|he)['’]s|(?:she|he|ella|él|who) (?:is|was|has|had|feels|felt|seems|seemed|keeps|lost|got|never|always|está|estaba|tiene|tuvo|perdió)",
);

/** True for a sentence that asks or greets the recipient and tells nothing of a person. */
export function isTask(sentence: string): boolean {
  return opener.test(sentence) && !telling.test(sentence);
}
