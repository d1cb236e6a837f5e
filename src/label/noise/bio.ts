import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** "About the author". */
export const bio: NoiseRule = {
  id: 'bio-words',
  role: 'bio',
  words: 'heads an author biography',
  test: ({ hits, shape }) =>
    (hits.whole & Phrase.bio) !== 0 || ((hits.start & Phrase.bio) !== 0 && shape.words <= 12),
}
