import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Source: ..." names a source and says nothing of it. */
const NAME_WORDS = 12

/** "Source: Harbour Board", under a chart or at the end; in a list or a table it may be a row of data. */
export const source: NoiseRule = {
  id: 'source-words',
  role: 'other',
  words: 'names a source',
  test: ({ draft, lead, shape }) =>
    draft.kind === 'paragraph' && shape.words <= NAME_WORDS && (lead & Phrase.source) !== 0,
}
