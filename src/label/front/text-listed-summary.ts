import { summaryLabels } from '../../vocabulary/summary-labels'
import { endOfItems } from '../lines/items'
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
    const points = lines.slice(at + 1, endOfItems(lines, at + 1))
    if (points.length < POINTS.least || points.length > POINTS.most) continue
    if (!points.every(({ isOpen }) => isOpen)) continue
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
