import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** "Table of contents", "On this page". */
export const contents: NoiseRule = {
  id: 'contents-words',
  role: 'navigation',
  words: 'heads a table of contents',
  test: ({ hits }) => (hits.whole & Phrase.contents) !== 0,
}
