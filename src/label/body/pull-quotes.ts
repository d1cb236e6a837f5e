import type { Draft, Role } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import { landmarkBit } from '../../vocabulary/landmarks'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'

/** Words of a sentence that is set large beside the text. */
const WORDS = { least: 5, most: 60 }
/** Blocks that are looked for in the text at most, so that a page of quotations costs no more than another. */
const CANDIDATES = 50

/** Elements for what stands beside the text. */
const aside = landmarkBit('quote') | landmarkBit('aside') | landmarkBit('figure')
const quote = hintBit('quote')

/** What such a line is taken for: text, a title between paragraphs, or nothing. */
const doubtful: ReadonlySet<Role> = new Set(['body', 'subhead', 'other'])

/** Quotation marks around it, and the stop that a quotation may lack. */
const outerMarks = /^["“”„«»‘'「]|[.…]?["“”»«’'」]?$/g

const by = { id: 'pull-quote', words: 'is a sentence of the text, printed again beside it' }

/** A line of a dump that is a quotation from its first word on, and ends as a sentence where a subhead does not. */
const quoted = /^["“”„«»「]/

/**
 * Drop pull quotes, and name those that are left out: quotations and asides whose words a paragraph of the body holds.
 *
 * @param lines the blocks of a page or the lines of a dump, the body chosen; roles are written
 */
export function dropPullQuotes(lines: readonly Line[]): void {
  const kept = lines.filter(({ draft }) => draft.role === 'body' || draft.role === 'subhead')
  const quotes = lines.filter(({ draft }) => doubtful.has(draft.role) && isBeside(draft)).slice(0, CANDIDATES)
  for (const line of quotes) {
    const words = line.text.replace(outerMarks, '')
    const isHeld = kept.some(({ shape, text }) => shape.words > line.shape.words && text.includes(words))
    if (isHeld) markRole(line, 'duplicate', by)
  }
}

function isBeside({ box, kind, shape, text }: Draft): boolean {
  if (shape.words < WORDS.least || shape.words > WORDS.most) return false
  if (box === null)
    return kind === 'line' && quoted.test(text) && (shape.end === 'stop' || shape.sentences > 1)
  return (box.marks & aside) !== 0 || (box.near & quote) !== 0
}
