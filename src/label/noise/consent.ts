import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Cookie banners: their text, up to a paragraph, and their buttons. */
export const consent: NoiseRule = {
  id: 'consent-words',
  role: 'consent',
  words: 'speaks of cookies or consent',
  test: ({ hits, draft }) =>
    (hits.inside & Phrase.consent) !== 0 && (draft.shape.words <= 60 || (hits.whole & Phrase.consent) !== 0),
}
