import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Share of the prose that must stand before an author's biography. */
const LATE = 0.85
/** Words of a biography. */
const BIO_WORDS = 90
/** Words from its start in which it says what its author does. */
const SAYS_WITHIN = 140

/** "Name is a reporter who covers ...", set after the article without a heading. */
export const bioLines: RunRule = {
  id: 'bio-line',
  words: 'tells who the author is',
  apply({ lines, prose }) {
    for (let i = prose.start + 1; i < lines.length; i++) {
      if ((prose.before[i] as number) < LATE) continue
      const line = lines[i] as Line
      if (line.isOpen && isBio(line)) markNoise([line], 'bio', bioLines)
    }
  },
}

function isBio({ draft, hits, beginsWithName }: Line): boolean {
  if (draft.shape.words > BIO_WORDS || draft.text.length > BIO_WORDS * 12) return false
  return (hits.inside & Phrase.bio) !== 0 && beginsWithName && draft.text.length > SAYS_WITHIN * 0.25
}
