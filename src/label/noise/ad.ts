import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Advertisement ..." is a label. */
const LABEL_WORDS = 30

/** "Advertisement", "Story continues below". */
export const ad: NoiseRule = {
  id: 'ad-words',
  role: 'ad',
  words: 'labels an advertisement',
  test: (line) => line.shape.words <= LABEL_WORDS && ((line.hits.start | line.lead) & Phrase.ad) !== 0,
}
