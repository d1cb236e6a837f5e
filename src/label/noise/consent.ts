import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words of a banner. */
const BANNER_WORDS = 150

/** Cookie banners: their text, up to a paragraph, and their buttons. */
export const consent: NoiseRule = {
  id: 'consent-words',
  role: 'consent',
  words: 'speaks of cookies or consent',
  test: ({ hits, shape }) => (hits.inside & Phrase.consent) !== 0 && shape.words <= BANNER_WORDS,
}
