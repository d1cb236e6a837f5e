import { summaryLabels } from '../../../vocabulary/summary-labels'
import { endOfItems, itemMark } from '../../lines/items'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { isSign } from '../../lines/sign'
import { noiseKind } from '../../noise/registry'
import { PRINTED } from './print'
import { isFront } from './signs'

/** Lines under the headline in which an abstract in points is looked for, and the points that it has. */
const WITHIN = 14
const POINTS = { least: 2, most: 8 }
/** The same of sentences without marks, with the words of all; fewer words a line are no sentence's. */
const PLAIN = { most: 5, words: { least: 12, most: 160 } }
const PLAIN_WORDS = 6
/** Lines under points without a label in which the article's byline or date stands. */
const SIGNED_WITHIN = 3
/** Words of whoever gave out the text, between the headline and its points. */
const NAME_WORDS = 6
/** Words of a button under the label. */
const BUTTON_WORDS = 2
/** Words of the label over it, where more than the label stands there: "Quick read, AI-generated". */
const LABEL_WORDS = 8

const by = { id: 'summary-points', words: 'is a summary in points, or its label' }

/**
 * Label an abstract that is set as points under a label of its own, as aggregators print what a machine made.
 *
 * @param headline the last repeat of the headline
 */
export function labelListedSummary(lines: readonly Line[], headline: number): void {
  const { heading, points } = findPoints(lines, headline)
  if (points.length === 0) return
  for (const line of [...heading, ...points]) markRole(line, 'summary', by)
  // The field is read off the first of them.
  const first = heading[0] ?? (points[0] as Line)
  first.draft.value = { text: points.map(({ draft }) => draft.text).join(' '), certainty: PRINTED }
}

interface Points {
  /** The label over the points, where there is one. */
  heading: readonly Line[]
  points: readonly Line[]
}

function findPoints(lines: readonly Line[], headline: number): Points {
  const bare = pointsUnder(lines, headline)
  if (bare.length > 0) return { heading: [], points: bare }
  for (let at = headline + 1; at < lines.length && at <= headline + WITHIN; at++) {
    if (!isLabel(lines[at] as Line)) continue
    // "Summary" and "Companies": the points stand under the second.
    for (const from of isButton(lines[at + 1]) ? [at + 1, at + 2] : [at + 1]) {
      const points = pointsAfter(lines, from)
      if (points.length > 0 && points.every(({ isOpen }) => isOpen))
        return { heading: lines.slice(at, from), points }
    }
  }
  return { heading: [], points: [] }
}

/** Points under the headline with its byline or date right over or under them, as papers set them without a label. */
function pointsUnder(lines: readonly Line[], headline: number): readonly Line[] {
  let from = headline + 1
  while (from <= headline + WITHIN && isFrontLine(lines[from])) from++
  // "Ingredients" heads what stands under it.
  if (from > headline + 1 && !isSign(lines[from - 1] as Line) && !isFront(lines[from - 1] as Line)) return []
  const end = endOfItems(lines, from)
  const points = lines.slice(from, end)
  if (points.length < POINTS.least || points.length > POINTS.most || !points.every(({ isOpen }) => isOpen))
    return []
  // Points that no text comes after are the text.
  const isSignedOver = lines[end]?.isProse === true && lines.slice(headline + 1, from).some(isSign)
  return isSignedOver || lines.slice(end, end + SIGNED_WITHIN).some(isSign) ? points : []
}

/** A date, a byline, or a button or a name beside them. */
function isFrontLine(line: Line | undefined): boolean {
  if (line === undefined || itemMark(line) !== '') return false
  return isSign(line) || isFront(line) || (line.shape.words <= NAME_WORDS && !line.isProse)
}

/** The points under a label; none where what stands there may be the text. */
function pointsAfter(lines: readonly Line[], from: number): readonly Line[] {
  const items = lines.slice(from, endOfItems(lines, from))
  if (items.length > 0) return items.length >= POINTS.least && items.length <= POINTS.most ? items : []
  const plain = lines.slice(from, endOfPlain(lines, from))
  const words = plain.reduce((sum, { shape }) => sum + shape.words, 0)
  return plain.length <= PLAIN.most && words >= PLAIN.words.least && words <= PLAIN.words.most ? plain : []
}

/** Where sentences without marks end: at a wider gap, a short line or noise. */
function endOfPlain(lines: readonly Line[], from: number): number {
  const gap = lines[from]?.draft.gap ?? 0
  const isStopped = lines[from]?.isStopped
  let end = from
  // Points without full stops end at the first sentence with one.
  while (end < lines.length && isPlain(lines[end] as Line, gap) && lines[end]?.isStopped === isStopped) end++
  return end
}

function isButton(line: Line | undefined): boolean {
  return line?.isFree === true && line.shape.bare && line.shape.words <= BUTTON_WORDS
}

function isPlain(line: Line, gap: number): boolean {
  return line.isFree && line.shape.words >= PLAIN_WORDS && line.draft.gap <= gap && noiseKind(line) === null
}

function isLabel({ words, isProse }: Line): boolean {
  if (isProse || words.length === 0 || words.length > LABEL_WORDS) return false
  // Scripts that part no words have labels of one piece.
  if (summaryLabels.has(words.join(' ')) || summaryLabels.has(words.join(''))) return true
  const isMade = words.some((word) => machines.has(word))
  return isMade && words.some((_, i) => summaryLabels.has(words.slice(0, i + 1).join(' ')))
}

/** Names of what writes abstracts, in the languages of the labels. */
const machines: ReadonlySet<string> = new Set(['ai', 'ki', 'ia', 'ии', 'tekoäly', 'yapay'])
