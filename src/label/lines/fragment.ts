import { isLabelledByline } from './byline'
import type { Line } from './line'

/** Words from which a line without a stop may be the beginning of a sentence. */
const CUT_WORDS = 5
const tailMarks = ',.;)’'
/** "According to the": the last word of a shorter one is small. */
const smallEnd = / \p{Ll}+$/u

/** Whether a line is the middle of a sentence, as where a scraper broke the line at a link. */
export function isFragment(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  const next = lines[at + 1]
  if (before === undefined || next === undefined) return false
  const { words, end } = before.shape
  const isOpen = (end === 'none' || end === 'comma') && (words >= CUT_WORDS || smallEnd.test(before.text))
  // "di Ada Reed", "von Ada Reed" under a headline: a byline begins with a small letter too.
  const goesOn = next.isLowerCase ? !isLabelledByline(next) : tailMarks.includes(next.text[0] as string)
  return isOpen && goesOn
}
