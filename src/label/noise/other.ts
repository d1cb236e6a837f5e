import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Reading time: ..." is a counter, and "This text was created by a machine" a notice. */
const COUNTER_WORDS = 16

/** Read times, players and counters. */
export const furniture: NoiseRule = {
  id: 'furniture-words',
  role: 'other',
  words: 'is a read time, a player or a counter',
  test: ({ hits, shape }) => (hits.start & Phrase.furniture) !== 0 && shape.words <= COUNTER_WORDS,
}
