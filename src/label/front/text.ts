import { openerLength } from '../../text/byline'
import { findDates } from '../../text/date'
import type { Role } from '../../types'
import { isBracketedName, isLabelledByline, isNameOnly } from '../lines/byline'
import { CERTAIN } from '../lines/certain'
import type { Line } from '../lines/line'
import { type Labeller, markRole } from '../lines/mark'
import { rescueParagraphs } from '../lines/rescue'
import { labelSubheads } from '../lines/subheads'
import { noiseKind } from '../noise/registry'
import { type FrontContext, findTextHeadline, siteBreak } from './text-headline'
import { isStandfirst, knownTopics, outerMarks, sharedTopics } from './text-standfirst'

/** Lines after a headline in which its byline and date stand, and paragraphs that end them. */
const FRONT_LINES = 30
const FRONT_PARAGRAPHS = 3
/** Words of a line of front matter that holds a date among other things. */
const DATED_WORDS = 14
/** Lines at the top among which the page's own title stands. */
const PAGE_TITLE_WITHIN = 4
/** Lines before a headline in which a summary is looked for. */
const SUMMARY_WITHIN = 4
/** Words of a summary. */
const SUMMARY_WORDS = { least: 10, most: 120 }
/** Share of the topics of a headline that its summary speaks of. */
const SUMMARY_SHARED = 0.25
/** Share of the topics of a summary that the body speaks of. */
const SUMMARY_KNOWN = 0.4
/** Lines around a date, a headline or a dek in which a bare name is a byline. */
const NAME_WITHIN = 2
/** Words of a title under the headline that is a second headline. */
const SECOND_WORDS = { least: 4, most: 12 }
/** Share of its words that a title in title case writes with a capital; deks are sentences. */
const SECOND_CAPITALS = 0.6
/** Paragraphs looked at to tell a standfirst from the first of them. */
const PARAGRAPHS = 5

/** Certainty of a field that is printed, and of names that stand alone. */
const PRINTED = 0.9
const ALONE = 0.75

const rules = {
  headline: { id: 'headline', words: 'says what the body speaks of' },
  second: { id: 'headline-second', words: 'is a second headline' },
  duplicate: { id: 'duplicate', words: 'is the headline again' },
  dek: { id: 'dek', words: 'is set apart before the body' },
  summary: { id: 'summary', words: 'sums up before the headline or the dek' },
  timestamp: { id: 'timestamp', words: 'is a date and hardly more' },
  byline: { id: 'byline', words: 'names who wrote it' },
  before: { id: 'before-body', words: 'stands before the body' },
}

/**
 * Label the front matter of a text dump: headline, its repeats, summary, dek, byline, timestamp.
 *
 * @param lines the lines of the dump, its body and its runs already labelled
 */
export function labelTextFront(lines: readonly Line[]): void {
  labelDates(lines)
  rescueParagraphs(lines)
  labelSubheads(lines)
  const context = contextOf(lines)
  const at = findTextHeadline(context)
  if (at < 0) return
  const { first, last } = labelHeadline(lines, at)
  labelSigns(lines, first + 1, endOfFront(lines, last))
  labelSummary(lines, first, context.topics)
  labelSecondHeadline(lines, last)
  labelStandfirsts(context, last, last > first)
  dropNoise(lines, first, last)
  labelSignature(lines)
}

/** Label a line that is a field, with its text as a reader sees it. */
function print(line: Line, role: Role, by: Labeller): void {
  markRole(line, role, by)
  line.draft.value = { text: line.text, certainty: PRINTED }
}

function sign(line: Line, names: string): void {
  markRole(line, 'byline', rules.byline)
  line.draft.value = { text: names, certainty: openerLength(names) > 0 ? PRINTED : ALONE }
}

/** Every open line that is a date is a timestamp; those of related lists are taken already. */
function labelDates(lines: readonly Line[]): void {
  for (const line of lines)
    if (line.isFree && line.date !== null && !isLabelledByline(line))
      markRole(line, 'timestamp', rules.timestamp)
}

function isParagraph(line: Line): boolean {
  return line.draft.role === 'body' && line.isProse
}

function contextOf(lines: readonly Line[]): FrontContext {
  const topics = new Map<string, number>()
  const keys = new Map<string, number>()
  for (const line of lines) {
    if (line.draft.role === 'body') for (const word of line.words) count(topics, word)
    if (line.shape.words < 46) count(keys, line.key)
  }
  const start = lines.findIndex(isParagraph)
  return { lines, bodyStart: start < 0 ? lines.length : start, topics, keys }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The first line that says it is the headline; the others that do are its duplicates. */
function labelHeadline(lines: readonly Line[], at: number): { first: number; last: number } {
  const { key, text } = lines[at] as Line
  let first = -1
  let last = at
  lines.forEach((line, i) => {
    if (!line.isOpen || Math.abs(line.text.length - text.length) > 8 || line.key !== key) return
    if (first < 0) {
      first = i
      print(line, 'headline', rules.headline)
      return
    }
    markRole(line, 'duplicate', rules.duplicate)
    // A repeat far below is no front matter.
    if (i > last && i - last <= 3) last = i
  })
  labelPageTitle(lines.slice(0, Math.min(first, PAGE_TITLE_WITHIN)), key)
  return { first, last }
}

/** "Headline | Site" among the first lines is the headline again. */
function labelPageTitle(top: readonly Line[], key: string): void {
  for (const line of top) {
    const isTitle = line.isFree && line.key.startsWith(`${key} `) && siteBreak.test(line.text)
    if (isTitle) markRole(line, 'duplicate', rules.duplicate)
  }
}

function endOfFront(lines: readonly Line[], headline: number): number {
  let paragraphs = 0
  let end = headline + 1
  while (end < lines.length && end - headline < FRONT_LINES && paragraphs < FRONT_PARAGRAPHS) {
    if (isParagraph(lines[end] as Line)) paragraphs++
    end++
  }
  return end
}

/** Bylines and lines that hold a date among other things. */
function labelSigns(lines: readonly Line[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line
    if (!line.isFree || line.isProse) continue
    if (isLabelledByline(line)) sign(line, line.text)
    else if (isDated(line)) markRole(line, 'timestamp', rules.timestamp)
  }
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line
    const isByline = line.isFree && isNameOnly(line) && isBesideFront(lines, i) && noiseKind(line) === null
    if (isByline) sign(line, line.text)
  }
}

/** "Oslo | 3 May 2025", a short line with a whole day in it. */
function isDated({ shape, text }: Line): boolean {
  if (shape.words > DATED_WORDS || shape.digits < 5 || shape.end === 'stop') return false
  return findDates(text).some(({ iso, note }) => note !== 'relative' && iso.length >= 10)
}

function isBesideFront(lines: readonly Line[], at: number): boolean {
  for (let i = at - NAME_WITHIN; i <= at + NAME_WITHIN; i++) {
    const role = lines[i]?.draft.role
    if (role === 'timestamp' || (i < at && (role === 'headline' || role === 'duplicate'))) return true
  }
  return false
}

/** The abstract that some aggregators print before the headline. */
function labelSummary(lines: readonly Line[], first: number, topics: FrontContext['topics']): void {
  const headline = lines[first] as Line
  for (let i = first - 1; i >= Math.max(0, first - SUMMARY_WITHIN); i--) {
    const line = lines[i] as Line
    const { words } = line.shape
    if (!line.isFree || words < SUMMARY_WORDS.least || words > SUMMARY_WORDS.most) continue
    if (noiseKind(line) !== null || !(line.isProse || outerMarks(line.draft.text) !== '')) continue
    if (sharedTopics(headline, line) < SUMMARY_SHARED && knownTopics(line, topics) < SUMMARY_KNOWN) continue
    print(line, 'summary', rules.summary)
    return
  }
}

function labelStandfirsts(context: FrontContext, headline: number, isRepeated: boolean): void {
  const { lines } = context
  const hasSummary = lines.slice(0, headline).some(({ draft }) => draft.role === 'summary')
  const find = (from: number): number => {
    const at = nextParagraph(lines, from)
    if (at === lines.length) return -1
    const around = surroundings(context, at, headline)
    return isStandfirst({ ...around, isPrepared: isRepeated || hasSummary }) ? at : -1
  }
  const one = find(headline + 1)
  if (one < 0) return
  // Of two that stand together, aggregators print the abstract first.
  const two = hasSummary ? -1 : find(one + 1)
  if (two < 0 || lines.slice(one + 1, two).some(isFront)) {
    print(lines[one] as Line, 'dek', rules.dek)
    return
  }
  print(lines[one] as Line, 'summary', rules.summary)
  print(lines[two] as Line, 'dek', rules.dek)
}

/** The next free line that may be a paragraph or a standfirst. */
function nextParagraph(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.isFree || line.shape.words < 5) continue
    if (isParagraph(line) || noiseKind(line) === null) return i
  }
  return lines.length
}

function surroundings({ lines, topics }: FrontContext, at: number, headline: number) {
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
    frontAfter: next > 0 && lines.slice(at + 1, next).some(isFront),
    frontBefore: lines.slice(headline + 1, at).some(isFront),
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
  if (line === undefined || next === undefined || !line.isFree || !line.isTitle || !isParagraph(next)) return
  const { words } = line.shape
  if (words < SECOND_WORDS.least || words > SECOND_WORDS.most || line.isProse) return
  if (line.shape.capitalised < SECOND_CAPITALS * words) return
  if (sharedTopics(line, lines[headline] as Line) > 0) markRole(line, 'headline', rules.second)
}

/** What still counts as body before the headline, or as noise between it and the first paragraph, is not. */
function dropNoise(lines: readonly Line[], first: number, last: number): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const { role } = line.draft
    if (i > last && isParagraph(line)) return
    if (role !== 'body' && role !== 'subhead') continue
    if (i > first && (line.isProse || noiseKind(line) === null)) continue
    markRole(line, 'other', rules.before)
    line.draft.points += CERTAIN
  }
}

/** A name in brackets right after the last paragraph. */
function labelSignature(lines: readonly Line[]): void {
  const last = lines.findLastIndex(({ draft }) => draft.role === 'body')
  // A signature may have been taken for the end of the body.
  for (const line of [lines[last], lines[last + 1]])
    if (line?.isFree && isBracketedName(line)) sign(line, line.text.slice(1, -1))
}
