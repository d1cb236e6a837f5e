import { isFragment } from '../../lines/fragment'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { noiseKind } from '../../noise/registry'
import { isParagraph } from './paragraph'
import { hasSubheadShape } from './subhead-shape'

/** Words from which a line that is no prose can be what a subhead heads. */
const PARAGRAPH_WORDS = 8

const rule = { id: 'subhead', words: 'is a short title before a paragraph' }
const rescued = { id: 'subhead-rescued', words: 'is a short title between two paragraphs' }

/**
 * Tell the subheads of a text dump from its paragraphs and list items.
 *
 * @param lines the lines of the dump, its body chosen; titles between two paragraphs are taken into it
 */
export function labelSubheads(lines: readonly Line[]): void {
  const first = lines.findIndex(isParagraph)
  lines.forEach((line, i) => {
    const { role } = line.draft
    if (role !== 'body' && !(role === 'other' && line.isFree)) return
    if (line.heading > 0 && (role === 'body' || headsText(line, lines[i + 1])))
      markRole(line, 'subhead', rule)
    else if (!hasSubheadShape(line) || !isHeaded(lines[i + 1]) || isInSentence(lines, i)) return
    else if (role === 'body' && !isSecondTitle(lines, i)) markRole(line, 'subhead', rule)
    else if (role === 'body' && isAfterSection(lines, i)) {
      markRole(lines[i - 1] as Line, 'subhead', rule)
      markRole(line, 'subhead', rule)
    } else if (role === 'other' && headsParagraph(lines, i, first) && noiseKind(line) === null)
      markRole(line, 'subhead', rescued)
  })
}

/** Whether a heading that evidence left out stands right over a paragraph; the highest is the headline's. */
function headsText(line: Line, next: Line | undefined): boolean {
  return line.heading > 1 && next !== undefined && isParagraph(next) && noiseKind(line) === null
}

/** Whether a title of the body stands close over it. */
function isSecondTitle(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (before?.draft.role !== 'body' || !hasSubheadShape(before)) return false
  return (lines[at] as Line).draft.gap <= before.draft.gap
}

/** Whether the title over it heads a section, and it the first part of that: the two stand between paragraphs. */
function isAfterSection(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 2]
  if (above === undefined || !isParagraph(above) || !above.isStopped) return false
  return !figure.test((lines[at] as Line).text)
}

/** "Name (Team) - 8.7" under "Player of the match". */
const figure = /\d$/

/** Whether it stands between two paragraphs, or after the first one and apart from noise. */
function headsParagraph(lines: readonly Line[], at: number, first: number): boolean {
  const before = lines[at - 1]
  if (before === undefined) return false
  return isParagraph(before) || (first >= 0 && at > first && isApart(lines, at))
}

/** Whether it stands farther from the noise above than that from what is over it, right over a paragraph. */
function isApart(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = lines.slice(at - 1, at + 2) as [Line, Line, Line]
  return before.draft.role !== 'body' && line.draft.gap > before.draft.gap && isParagraph(next)
}

/** Whether it is the middle of a sentence of the body. */
function isInSentence(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.draft.role === 'body' && isFragment(lines, at)
}

/** Whether a line is what a subhead heads: a paragraph, or the line that leads a list in. */
function isHeaded(line: Line | undefined): boolean {
  if (line?.draft.role !== 'body') return false
  return (
    line.isProse ||
    (line.shape.words >= PARAGRAPH_WORDS && !hasSubheadShape(line)) ||
    line.shape.end === 'colon'
  )
}
