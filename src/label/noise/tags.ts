import { Phrase } from '../../vocabulary/phrases'
import { isHashtags } from '../lines/row'
import type { NoiseRule } from './rule'

/** Words up to which a line of tags is believed. */
const LIST_WORDS = 40

/** "Tags: rain, roads", "#rain #roads", or the label alone. */
export const tags: NoiseRule = {
  id: 'tags-words',
  role: 'tags',
  words: 'lists tags',
  test(line) {
    const { hits, shape } = line
    if (isHashtags(line)) return true
    if (shape.words > LIST_WORDS || line.isRanked || shape.end === 'stop') return false
    return ((hits.whole | line.lead) & Phrase.tags) !== 0
  },
}
