import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { isRowOf } from '../lines/row'
import type { NoiseRule } from './rule'

/** Words up to which "Follow us on ..." does nothing else. */
const CALL_WORDS = 18
/** The same where it names who to follow and the network, which no sentence of an article begins with. */
const NAMED_CALL_WORDS = { least: 4, most: 45 }
/** "Follow the Courier on Facebook", in the languages whose verb comes first. */
const namedCall =
  /^(?:follow|folgen sie|folgt|folge|suivez|sigue|siga|siguenos|síguenos|segui|seguite|volg|följ|følg|seuraa|obserwuj|śledź|sledujte|urmăriți|подписывайтесь на|читайте) [^.!?]{1,60}? (?:on|auf|bei|sur|en|su|no|na|op|på|pe|в) (?:twitter|x|facebook|instagram|tiktok|youtube|linkedin|threads|bluesky|mastodon|telegram|whatsapp)(?![\p{L}\p{N}])/iu

/** "👍 342 ❤️ 118": how many readers felt what. */
const reactions = /^(?:\p{Extended_Pictographic}\ufe0f? ?\d[\d.,]* *){2,}$/u

/** "Follow the Courier on Facebook and Instagram." */
export function isNamedCall({ shape, text }: Line): boolean {
  const { least, most } = NAMED_CALL_WORDS
  return shape.words >= least && shape.words <= most && namedCall.test(text)
}

/** "Follow us", "Share this", a row of networks. */
export const social: NoiseRule = {
  id: 'social-words',
  role: 'social',
  words: 'asks to follow or share',
  test: (line) =>
    !line.isRanked &&
    (isNamedCall(line) ||
      (line.hits.whole & Phrase.social) !== 0 ||
      (line.shape.digits > 0 && line.shape.words <= CALL_WORDS && reactions.test(line.text)) ||
      ((line.hits.start & Phrase.social) !== 0 && line.shape.words <= CALL_WORDS) ||
      isRowOf(line, Phrase.social, 2) ||
      // "Connect with us: Facebook YouTube"
      (line.shape.words <= CALL_WORDS && (line.lead & Phrase.social) !== 0)),
}
