import type { Line } from '../../lines/line'

/** Words of a subhead. */
const SUBHEAD_WORDS = 14
/** Words of a subhead in quotes. */
const QUOTED_WORDS = 8
/** Share of letters in a subhead: fewer are cells of a table. */
const LETTER_SHARE = 0.5

/** Whether a line may be a subhead by its shape. */
export function hasSubheadShape(line: Line | undefined): boolean {
  if (line === undefined || (line.isProse && !isQuestion(line)) || line.isLowerCase || line.date !== null)
    return false
  const { words, chars, letters, digits, end, start } = line.shape
  if (words === 0 || words > SUBHEAD_WORDS || letters + digits < LETTER_SHARE * chars || letters < digits)
    return false
  if (line.text.includes('@')) return false
  if (end === 'colon' || end === 'comma' || end === 'ellipsis' || start === 'bullet') return false
  return !line.isStopped && (!isQuotation(line.text) || isQuotedTitle(line))
}

/** "How do I know when the weir is full enough to open both of its gates?": one question is no paragraph. */
function isQuestion({ text, shape }: Line): boolean {
  return text.endsWith('?') && shape.sentences === 1
}

/** ‘It Cannot Be Sold’, «We count roubles»: what somebody said, without the stop that a sentence has in its quotes. */
function isQuotedTitle({ shape, text }: Line): boolean {
  if (shape.words > QUOTED_WORDS) return false
  return (shape.words > 1 && shape.capitalised === shape.words) || !innerEnd.test(text)
}

function isQuotation(text: string): boolean {
  return openers.has(text[0] as string) && closers.has(text.at(-1) as string)
}

const openers = new Set('"“„«‘「『')
const closers = new Set('"”“»’」』')

const innerEnd = /[.,!?。！？…]["'”’»」』]$/
