import { readMark } from '../../text/dump/marks'
import type { Draft } from '../../types'

/** Words of a heading. */
const HEADING_WORDS = 30
/** Words from which a line that ends as a sentence is a paragraph, and what stands under it parts it from the next. */
const PROSE_WORDS = 12
/** Characters of such a line at most: a pattern that repeats runs out of stack on a line of megabytes. */
const RULE_CHARS = 1000

const underline = /^(?:={3,}|-{3,})$/

const by = { rule: 'underline', points: 0, words: 'marks the line above as a heading' }

/**
 * Leave out the lines of signs that stand right under headings, as many writers of Markdown print them, and note on
 * each heading how high it is: the rules then read it as one that begins with `#`.
 *
 * @param drafts the lines of a dump
 * @returns the lines without those signs
 */
export function withoutUnderlines(drafts: Draft[]): Draft[] {
  const kept = drafts.filter((draft, at) => {
    const above = drafts[at - 1]
    if (above === undefined || !isUnderline(draft) || !mayBeHeading(above)) return true
    above.heading = draft.text.startsWith('=') ? 1 : 2
    draft.reasons.push(by)
    return false
  })
  return kept.length < drafts.length ? kept : drafts
}

function isUnderline({ gap, text }: Draft): boolean {
  return gap === 0 && text.length <= RULE_CHARS && underline.test(text)
}

function mayBeHeading({ text, shape }: Draft): boolean {
  if (shape.words === 0 || shape.words > HEADING_WORDS) return false
  if (shape.words >= PROSE_WORDS && shape.end === 'stop') return false
  return readMark(text).kind === 'paragraph'
}
