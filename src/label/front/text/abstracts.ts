import { labelBefore } from '../../../text/label-before'
import { summaryLabels } from '../../../vocabulary/summary-labels'
import { isParagraph } from '../../body/text/paragraph'
import { isCreditLine } from '../../lines/credit'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { knownTopics, sharedTopics } from '../../lines/topics'
import { noiseKind } from '../../noise/registry'
import type { FrontContext } from './context'
import { PRINTED, print } from './print'
import { isFront } from './signs'
import { isFigures, isStandfirst, outerMarks, type Standfirst } from './standfirst'

/** Lines before a headline in which a summary is looked for. */
const SUMMARY_WITHIN = 4
/** Words of a summary. */
const SUMMARY_WORDS = { least: 10, most: 120 }
/** Share of the topics of a headline that its summary speaks of. */
const SUMMARY_SHARED = 0.25
/** Share of the topics of a summary that the body speaks of. */
const SUMMARY_KNOWN = 0.4
/** Words from which a line may be a paragraph or a standfirst. */
const LEAST_WORDS = 5
/** Paragraphs looked at to tell a standfirst from the first of them. */
const PARAGRAPHS = 5

/** Characters of a label and its colon. */
const LABEL_CHARS = 40

const led = { id: 'summary-label', words: 'says that it is the summary' }
const dek = { id: 'dek', words: 'is set apart before the body' }
const summary = { id: 'summary', words: 'sums up before the headline or the dek' }

/**
 * Label the abstract, where none is yet: the one that says that it is, else what some aggregators print before the headline, or
 * between the two that they print.
 *
 * @param first where the headline stands
 * @param last its last repeat that is front matter
 */
export function labelSummary({ lines, topics }: FrontContext, first: number, last: number): void {
  if (lines.some(({ draft }) => draft.role === 'summary') || labelLedSummary(lines)) return
  const is = (line: Line) => isSummary(line, lines[first] as Line, topics)
  const between = lines.slice(first + 1, last).find(is)
  const found = between ?? lines.slice(Math.max(0, first - SUMMARY_WITHIN), first).findLast(is)
  if (found !== undefined) print(found, 'summary', summary)
}

/** Label an abstract that says so itself, wherever it stands: "AI summary: the weir is mended"; false where none does. */
function labelLedSummary(lines: readonly Line[]): boolean {
  const line = lines.find(
    ({ isProse, isFree, text }) => isProse && isFree && summaryLabels.has(labelBefore(text, LABEL_CHARS)),
  )
  if (line === undefined) return false
  markRole(line, 'summary', led)
  line.draft.value = { text: line.text.slice(line.text.search(colons) + 1).trim(), certainty: PRINTED }
  return true
}

const colons = /[:：]/

function isSummary(line: Line, headline: Line, topics: FrontContext['topics']): boolean {
  const { words } = line.shape
  if (!line.isFree || words < SUMMARY_WORDS.least || words > SUMMARY_WORDS.most) return false
  if (noiseKind(line) !== null || !(line.isProse || outerMarks(line.draft.text) !== '')) return false
  return sharedTopics(headline, line) >= SUMMARY_SHARED || knownTopics(line, topics) >= SUMMARY_KNOWN
}

/**
 * Label the dek after a headline; of two standfirsts that stand together, aggregators print the
 * abstract first.
 *
 * @param headline the last repeat of the headline
 * @param isRepeated whether it is one
 */
export function labelStandfirsts(context: FrontContext, headline: number, isRepeated: boolean): void {
  const { lines, entryTitles, keys } = context
  const hasSummary = lines.some(({ draft }) => draft.role === 'summary')
  const find = (from: number): number => {
    const at = nextParagraph(lines, from)
    // What a live blog says under a time is no dek.
    const isEntry = lines.slice(headline, at).some((_, i) => entryTitles.has(headline + i))
    // What stands elsewhere too is a name or a label.
    const isAgain = at >= 0 && (keys.get((lines[at] as Line).key) ?? 0) > 1
    const isFound =
      at >= 0 &&
      !isEntry &&
      !isAgain &&
      !isCaption(lines, at) &&
      isStandfirst(surroundings(context, at, headline, isRepeated || hasSummary))
    return isFound ? at : -1
  }
  const one = find(headline + 1)
  if (one < 0) return
  const two = hasSummary ? -1 : find(one + 1)
  const isPair = two >= 0 && !lines.slice(one + 1, two).some(isFront) && isMarkedAlike(lines, one, two)
  if (isPair) print(lines[one] as Line, 'summary', summary)
  print(lines[isPair ? two : one] as Line, 'dek', dek)
}

/** What stands close over a credit is what the picture shows. */
function isCaption(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && isCreditLine(next) && next.draft.gap <= (lines[at] as Line).draft.gap
}

/** A standfirst in quotes has no second one without: that is the first paragraph. */
function isMarkedAlike(lines: readonly Line[], one: number, two: number): boolean {
  const marks = outerMarks((lines[one] as Line).draft.text)
  return marks === '' || marks === outerMarks((lines[two] as Line).draft.text)
}

/** The next line that may be a paragraph or a standfirst; -1 where there is none. */
function nextParagraph(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.isFree || line.shape.words < LEAST_WORDS || isFigures(line)) continue
    if (isParagraph(line) || noiseKind(line) === null) return i
  }
  return -1
}

function surroundings(
  { lines, topics }: FrontContext,
  at: number,
  headline: number,
  isPrepared: boolean,
): Standfirst {
  const paragraphs: Line[] = []
  let next = -1
  for (let i = at + 1; i < lines.length && paragraphs.length < PARAGRAPHS; i++) {
    const line = lines[i] as Line
    if (!isParagraph(line)) continue
    if (next < 0) next = i
    paragraphs.push(line)
  }
  return {
    line: lines[at] as Line,
    headline: lines[headline] as Line,
    paragraphs,
    topics,
    isPrepared,
    isNext: at === headline + 1,
    frontAfter: next > 0 && lines.slice(at + 1, next).some(isFront),
    frontBefore: lines.slice(headline + 1, at).some(isFront),
  }
}
