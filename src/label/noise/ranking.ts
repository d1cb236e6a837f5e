import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Top news in the last hour ..." is a heading. */
const HEADING_WORDS = 12

/** "Most read", "Trending now". */
export const ranking: NoiseRule = {
  id: 'ranking-words',
  role: 'ranking',
  words: 'heads a chart of articles',
  test: (line) =>
    (line.hits.start & Phrase.ranking) !== 0 &&
    !line.isRanked &&
    ((line.hits.whole & Phrase.ranking) !== 0 || (line.shape.words <= HEADING_WORDS && line.isTitle)),
}
