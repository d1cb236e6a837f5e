import { labelBefore } from '../../text/label-before'
import { phraseWords } from '../../text/phrase-words'
import { pagerLabels } from '../../vocabulary/pager-labels'
import { Phrase } from '../../vocabulary/phrases'
import { findKinds } from '../lines/kinds'
import type { Line } from '../lines/line'
import type { NoiseRule } from './rule'

/** Words up to which "More on the budget" is a heading. */
const HEADING_WORDS = 9
/** Words up to which "Read also: a title" is one link. */
const LINK_WORDS = 45

/** Characters before the colon of "Previous: a title". */
const PAGER_CHARS = 24

/** "Related stories", "Read also: a title". */
export const related: NoiseRule = {
  id: 'related-words',
  role: 'related',
  words: 'heads links to other articles',
  // A line is asked for its label and whether it is a title last: that takes reading it for a date.
  test(line) {
    const { hits, shape } = line
    // "Related topics" are tags.
    if (line.isRanked || (hits.whole & Phrase.tags) !== 0) return false
    if ((hits.whole & Phrase.related) !== 0) return true
    if (isPager(line) || isLabelledTitle(line)) return true
    if ((line.lead & Phrase.related) !== 0) return shape.words <= LINK_WORDS
    return (hits.start & Phrase.related) !== 0 && shape.words <= HEADING_WORDS && line.isTitle
  },
}

/** "RELATED The weir is mended": a label in capitals and a title. */
function isLabelledTitle({ text, shape }: Line): boolean {
  if (shape.words > LINK_WORDS || shape.upper < LABEL_LETTERS || shape.upper === shape.letters) return false
  const label = capitalLabel.exec(text)?.[0]
  return label !== undefined && (findKinds(phraseWords(label)).whole & Phrase.related) !== 0
}

/** Letters of such a label at least. */
const LABEL_LETTERS = 4
const capitalLabel = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){0,2}(?= \p{Lu}\p{Ll})/u

/** "Previous: The weir is mended": a label and a title. */
function isPager({ text, shape }: Line): boolean {
  return !shape.bare && shape.words <= LINK_WORDS && pagerLabels.has(labelBefore(text, PAGER_CHARS))
}
