import { Phrase } from '../../vocabulary/phrases'
import { isRowOf } from '../lines/row'
import type { NoiseRule } from './rule'

/** Words up to which "Follow us on ..." does nothing else. */
const CALL_WORDS = 18

/** "Follow us", "Share this", a row of networks. */
export const social: NoiseRule = {
  id: 'social-words',
  role: 'social',
  words: 'asks to follow or share',
  test: (line) =>
    !line.isRanked &&
    ((line.hits.whole & Phrase.social) !== 0 ||
      ((line.hits.start & Phrase.social) !== 0 && line.shape.words <= CALL_WORDS) ||
      isRowOf(line, Phrase.social, 2)),
}
