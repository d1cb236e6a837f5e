import { summaryLabels } from '../../vocabulary/summary-labels'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'
import { PRINTED } from './text-print'

/** Lines under the headline in which an abstract in points is looked for, and the points that it has. */
const WITHIN = 14
const POINTS = { least: 2, most: 8 }
/** Words of the label over it, where more than the label stands there: "Quick read, AI-generated". */
const LABEL_WORDS = 8

const by = { id: 'summary-points', words: 'is a summary in points, or its label' }

/**
 * Label an abstract that is set as points under a label of its own, as aggregators print what a machine made.
 *
 * @param headline the last repeat of the headline
 */
export function labelListedSummary(lines: readonly Line[], headline: number): void {
  for (let at = headline + 1; at < lines.length && at <= headline + WITHIN; at++) {
    if (!isLabel(lines[at] as Line)) continue
    const points = pointsUnder(lines, at)
    if (points.length < POINTS.least || points.length > POINTS.most) continue
    const label = lines[at] as Line
    for (const line of [label, ...points]) markRole(line, 'summary', by)
    // The field is read off the first of them.
    label.draft.value = { text: points.map(({ draft }) => draft.text).join(' '), certainty: PRINTED }
    return
  }
}

function isLabel({ words, isProse }: Line): boolean {
  if (isProse || words.length === 0 || words.length > LABEL_WORDS) return false
  if (summaryLabels.has(words.join(' '))) return true
  const isMade = words.some((word) => machines.has(word))
  return isMade && words.some((_, i) => summaryLabels.has(words.slice(0, i + 1).join(' ')))
}

/** Names of what writes abstracts, in the languages of the labels. */
const machines: ReadonlySet<string> = new Set(['ai', 'ki', 'ia', 'ии', 'tekoäly', 'yapay'])

/** The lines right under a label that begin with one and the same mark. */
function pointsUnder(lines: readonly Line[], label: number): Line[] {
  const mark = lines[label + 1]?.draft.text[0] ?? ''
  if (!marks.has(mark)) return []
  let end = label + 1
  while (end < lines.length && isPoint(lines[end] as Line, mark)) end++
  return lines.slice(label + 1, end)
}

function isPoint({ draft, isOpen }: Line, mark: string): boolean {
  return isOpen && draft.text[0] === mark && draft.text[1] === ' '
}

const marks: ReadonlySet<string> = new Set('-–*•▪‣◦●·◆◇■□→►▸✓✔')
