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
  test({ hits, shape, text, lead, isRanked }) {
    if (isHashtags(text)) return true
    if (shape.words > LIST_WORDS || isRanked || shape.end === 'stop') return false
    return (hits.whole & Phrase.tags) !== 0 || (lead & Phrase.tags) !== 0
  },
}
