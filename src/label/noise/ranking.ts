import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Top news in the last hour ..." is a heading. */
const HEADING_WORDS = 12

/** "Most read", "Trending now". */
export const ranking: NoiseRule = {
  id: 'ranking-words',
  role: 'ranking',
  words: 'heads a chart of articles',
  test: ({ hits, shape, isTitle, isRanked }) =>
    !isRanked &&
    ((hits.whole & Phrase.ranking) !== 0 ||
      ((hits.start & Phrase.ranking) !== 0 && isTitle && shape.words <= HEADING_WORDS)),
}
