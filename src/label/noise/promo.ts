import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which a line that asks to subscribe does nothing else. */
const PROMO_WORDS = 30

/** "Subscribe", "Get our newsletter", "View more". */
export const promo: NoiseRule = {
  id: 'promo-words',
  role: 'promo',
  words: 'asks to subscribe, sign up or see more',
  test: ({ hits, shape, isRanked }) =>
    !isRanked && (hits.inside & Phrase.promo) !== 0 && shape.words <= PROMO_WORDS,
}
