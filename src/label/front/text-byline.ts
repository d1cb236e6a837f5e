import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'

/** Words of a byline with its label, role and place. */
const BYLINE_WORDS = 16
/** Words of a name that stands alone. */
const NAME_WORDS = { least: 2, most: 4 }

const joiners = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'og',
  'och',
  'en',
  'i',
  'de',
  'van',
  'von',
  'der',
  'la',
  'del',
  'di',
  'da',
  'al',
  'bin',
  'ja',
  'a',
  'и',
  'и',
  'та',
  '&',
])

/** "By Name and Name, Staff Writer": a label for bylines and what may be names after it. */
export function isLabelledByline({ draft, hits, isRanked }: Line): boolean {
  const { words, end } = draft.shape
  if (words > BYLINE_WORDS || words < 2 || isRanked) return false
  if ((hits.start & Phrase.byline) === 0 || (end === 'stop' && words > 6)) return false
  return namesIn(draft.text) >= 1
}

/** A line of two to four words with a capital each and no more: a name where a byline stands. */
export function isNameOnly({ draft }: Line): boolean {
  const { words, digits, end } = draft.shape
  if (words < NAME_WORDS.least || words > NAME_WORDS.most || digits > 0) return false
  if (end !== 'none' && end !== 'stop') return false
  return draft.text.split(' ').every((word) => joiners.has(word) || isCapitalised(word))
}

/** Words after the first that look like names; scripts without capitals count every word. */
function namesIn(text: string): number {
  return text
    .split(' ')
    .slice(1)
    .filter((word) => !joiners.has(word) && isCapitalised(word)).length
}

function isCapitalised(word: string): boolean {
  const first = letterOf(word)
  return first !== '' && (first !== first.toLowerCase() || first === first.toUpperCase())
}

const letter = /\p{L}/u

function letterOf(word: string): string {
  return letter.exec(word)?.[0] ?? ''
}
