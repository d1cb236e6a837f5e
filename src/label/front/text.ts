import type { Line } from '../lines/line'
import { CERTAIN, markRole } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { isLabelledByline, isNameOnly } from './text-byline'
import { type FrontContext, findTextHeadline } from './text-headline'
import { isStandfirst, outerMarks, sharedTopics } from './text-standfirst'

/** Lines before a headline in which a summary is looked for. */
const SUMMARY_WITHIN = 4
/** Words of a summary. */
const SUMMARY_WORDS = { least: 10, most: 120 }
/** Share of the summary's words that the headline or the first paragraph uses too. */
const SUMMARY_SHARED = 0.15
/** Lines around a date, a headline or a dek in which a bare name is a byline. */
const NAME_WITHIN = 2
/** Words up to which a title under the headline is a second headline. */
const SECOND_HEADLINE_WORDS = 12
/** Paragraphs looked at to tell a standfirst from the first of them. */
const PARAGRAPHS = 5

const rules = {
  headline: { id: 'headline', words: 'says what the body speaks of' },
  second: { id: 'headline-second', words: 'is a second headline' },
  duplicate: { id: 'duplicate', words: 'is the headline again' },
  dek: { id: 'dek', words: 'is set apart before the body' },
  summary: { id: 'summary', words: 'sums up before the headline or the dek' },
  timestamp: { id: 'timestamp', words: 'is a date and hardly more' },
  byline: { id: 'byline', words: 'names who wrote it' },
  before: { id: 'before-headline', words: 'stands before the headline' },
}

/**
 * Label the front matter of a text dump: headline, its repeats, summary, dek, byline, timestamp.
 *
 * @param lines the lines of the dump, its body and its runs already labelled
 */
export function labelTextFront(lines: readonly Line[]): void {
  labelDates(lines)
  const bodyStart = startOfBody(lines)
  const at = findTextHeadline(contextOf(lines, bodyStart))
  if (at < 0) return
  const headline = labelHeadline(lines, at)
  const end = Math.max(bodyStart, headline.last) + 1
  labelBylines(lines, headline.first, end)
  labelSummary(lines, headline.first)
  labelStandfirsts(lines, headline.last)
  labelSecondHeadline(lines, headline.last)
  dropBefore(lines, headline.first)
}

/** Every open line that is a date is a timestamp; those of related lists are taken already. */
function labelDates(lines: readonly Line[]): void {
  for (const line of lines)
    if (line.isOpen && line.draft.points > CERTAIN && line.date !== null)
      markRole(line, 'timestamp', rules.timestamp)
}

function startOfBody(lines: readonly Line[]): number {
  const start = lines.findIndex((line) => line.draft.role === 'body' && line.isProse)
  return start < 0 ? lines.length : start
}

function contextOf(lines: readonly Line[], bodyStart: number): FrontContext {
  const topics = new Map<string, number>()
  const keys = new Map<string, number>()
  for (const line of lines) {
    if (line.draft.role === 'body') for (const word of line.words) count(topics, word)
    if (line.draft.shape.words < 46) count(keys, line.key)
  }
  return { lines, bodyStart, topics, keys }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The first line that says it is the headline, the others that do are its duplicates. */
function labelHeadline(lines: readonly Line[], at: number): { first: number; last: number } {
  const { key } = lines[at] as Line
  let first = -1
  let last = at
  lines.forEach((line, i) => {
    if (i !== at && (line.draft.text.length > 400 || line.key !== key)) return
    if (!line.isOpen) return
    markRole(line, first < 0 ? 'headline' : 'duplicate', first < 0 ? rules.headline : rules.duplicate)
    if (first < 0) first = i
    // A repeat far below is no front matter.
    if (i > last && i - last <= 3) last = i
  })
  return { first, last }
}

function labelBylines(lines: readonly Line[], from: number, to: number): void {
  for (let i = from + 1; i < Math.min(to, lines.length); i++) {
    const line = lines[i] as Line
    if (!line.isOpen) continue
    if (isLabelledByline(line) || (isNameOnly(line) && isBesideFront(lines, i) && noiseKind(line) === null))
      markRole(line, 'byline', rules.byline)
  }
}

function isBesideFront(lines: readonly Line[], at: number): boolean {
  for (let i = at - NAME_WITHIN; i <= at + NAME_WITHIN; i++) {
    const role = lines[i]?.draft.role
    if (role === 'timestamp' || (i < at && (role === 'headline' || role === 'duplicate'))) return true
  }
  return false
}

/** The abstract that some aggregators print before the headline. */
function labelSummary(lines: readonly Line[], first: number): void {
  for (let i = first - 1; i >= Math.max(0, first - SUMMARY_WITHIN); i--) {
    const line = lines[i] as Line
    const { words } = line.draft.shape
    if (!line.isOpen || words < SUMMARY_WORDS.least || words > SUMMARY_WORDS.most) continue
    if (noiseKind(line) !== null || !(line.isProse || outerMarks(line.draft.text) !== '')) continue
    if (sharedTopics(line, lines[first] as Line) < SUMMARY_SHARED) continue
    markRole(line, 'summary', rules.summary)
    return
  }
}

function labelStandfirsts(lines: readonly Line[], headline: number): void {
  const found: Line[] = []
  let at = headline + 1
  while (found.length < 2) {
    at = nextParagraph(lines, at)
    const line = lines[at]
    if (line === undefined || !isStandfirst(surroundings(lines, at, headline))) break
    found.push(line)
    at++
  }
  const hasSummary = lines.slice(0, headline).some(({ draft }) => draft.role === 'summary')
  const [one, two] = found
  if (one === undefined) return
  if (two === undefined || hasSummary) markRole(one, 'dek', rules.dek)
  else {
    // Of two, aggregators print the abstract first.
    markRole(one, 'summary', rules.summary)
    markRole(two, 'dek', rules.dek)
  }
}

/** The next open line that may be a paragraph or a standfirst. */
function nextParagraph(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.isOpen || line.draft.points <= CERTAIN) continue
    if (line.draft.shape.words >= 5 && (line.draft.role === 'body' || noiseKind(line) === null)) return i
  }
  return lines.length
}

function surroundings(lines: readonly Line[], at: number, headline: number) {
  const paragraphs: Line[] = []
  for (let i = at + 1; i < lines.length && paragraphs.length < PARAGRAPHS; i++) {
    const line = lines[i] as Line
    if (line.draft.role === 'body' && line.isProse) paragraphs.push(line)
  }
  const next = paragraphs[0]
  const between = (from: number, to: number) => lines.slice(from, to).some(isFront)
  return {
    line: lines[at] as Line,
    headline: lines[headline] as Line,
    paragraphs,
    frontAfter: next !== undefined && between(at + 1, lines.indexOf(next, at)),
    frontBefore: between(headline + 1, at),
  }
}

/** Front matter: a date, a byline, a share row, a read time. */
function isFront(line: Line): boolean {
  const { role } = line.draft
  if (role === 'timestamp' || role === 'byline') return true
  const kind = line.isProse ? null : noiseKind(line)
  return kind !== null && (kind.role === 'social' || kind.role === 'other')
}

/** A title right under the headline, before a first paragraph that is no standfirst. */
function labelSecondHeadline(lines: readonly Line[], headline: number): void {
  const line = lines[headline + 1]
  const next = lines[headline + 2]
  if (line === undefined || next === undefined || !line.isOpen || !line.isTitle || next.draft.role !== 'body')
    return
  const { words } = line.draft.shape
  if (words < 4 || words > SECOND_HEADLINE_WORDS || !next.isProse) return
  if (sharedTopics(line, lines[headline] as Line) > 0) markRole(line, 'headline', rules.second)
}

/** What still counts as body before the headline is not. */
function dropBefore(lines: readonly Line[], first: number): void {
  for (const line of lines.slice(0, first)) {
    const { role } = line.draft
    if (role !== 'body' && role !== 'subhead') continue
    markRole(line, 'other', rules.before)
    line.draft.points += CERTAIN
  }
}
