import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Reading time: ..." is a counter. */
const COUNTER_WORDS = 10

/** Read times, players and counters. */
export const furniture: NoiseRule = {
  id: 'furniture-words',
  role: 'other',
  words: 'is a read time, a player or a counter',
  test: ({ hits, shape }) => (hits.start & Phrase.furniture) !== 0 && shape.words <= COUNTER_WORDS,
}
