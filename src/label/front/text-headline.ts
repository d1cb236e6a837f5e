import { Phrase } from '../../vocabulary/phrases'
import { isLabelledByline } from '../lines/byline'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'
import { headlineWeights } from './text-weights'

/** A line that may be the headline, by what speaks for it. */
export type HeadlineFacts = { [Fact in keyof typeof headlineWeights]: number }

/** What is known of a dump before its headline is. */
export interface FrontContext {
  lines: readonly Line[]
  /** First line of prose that belongs to the body; the number of lines where there is none. */
  bodyStart: number
  /** How often the body uses a word. */
  topics: ReadonlyMap<string, number>
  /** How often each key comes on the page. */
  keys: ReadonlyMap<string, number>
}

/** Lines before and after the start of the body among which the headline is looked for. */
const LINES_BEFORE = 80
const LINES_AFTER = 4
/** Words of a headline at most. */
export const HEADLINE_WORDS = 45
/** Cells that make a line a menu. */
const MENU_CELLS = 3
/** Lines around a headline in which its date or byline is looked for. */
const NEAR = 3
/** Words of a line that may be a headline, and the share of its topics that the body speaks of. */
const RIVAL_WORDS = { least: 4, most: 18 }
const RIVAL_TOPICS = 0.7
/** Rivals from which one more says nothing. */
const RIVALS = 4
/** Points of evidence from which more says nothing. */
const SURE = 6
/** Words up to which the line before a headline is a label. */
const SHORT_WORDS = 3
/** Letters from which a word says what a text is about. */
const TOPIC_LETTERS = 4

/**
 * Find the headline of a dump: the line before the body that says what the body speaks of, near a date
 * or a byline, of a headline's length.
 *
 * @returns its position, or -1 where no line may be one
 */
export function findTextHeadline(context: FrontContext): number {
  const { lines, bodyStart } = context
  const from = Math.max(0, bodyStart - LINES_BEFORE)
  const to = Math.min(lines.length, bodyStart + LINES_AFTER)
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let rivals = 0
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (!isCandidate(line)) continue
    const score = scoreOf(headlineFacts(context, at, rivals))
    if (isRival(line, context.topics)) rivals++
    if (score <= most) continue
    most = score
    best = at
  }
  return best > 0 && best <= NEAR && isTitleAbove(context, best) ? 0 : best
}

/** Whether the dump begins with a headline of its own and the line found is one of a section below it. */
function isTitleAbove(context: FrontContext, found: number): boolean {
  const { lines, topics } = context
  const top = lines[0] as Line
  if (!isCandidate(top) || !top.isTitle || top.isProse || noiseKind(top) !== null) return false
  if (top.shape.words < 6 || siteBreak.test(top.text) || top.key === lines[found]?.key) return false
  const between = lines.slice(1, found).every((line) => !line.isProse && line.date === null)
  return between && topicShare(top, topics).known >= 0.5
}

/** Lines that no headline is. */
export function isCandidate(line: Line): boolean {
  const { words, letters } = line.shape
  if (words === 0 || words > HEADLINE_WORDS || letters < 2 || line.cells.length >= MENU_CELLS) return false
  return line.isOpen && line.date === null && !isAddress(line.text) && !bracketed.test(line.text)
}

const bracketed = /^[(（[【]/

function isAddress(text: string): boolean {
  return text.includes('://') && !text.includes(' ')
}

function scoreOf(facts: HeadlineFacts): number {
  let score = 0
  for (const fact of Object.keys(facts) as (keyof HeadlineFacts)[])
    score += facts[fact] * headlineWeights[fact]
  return score
}

/**
 * What speaks for and against a line as the headline; each from 0 to 1, evidence from -1.
 *
 * @param rivals lines before it that may be the headline by their topics and length
 */
export function headlineFacts(context: FrontContext, at: number, rivals: number): HeadlineFacts {
  const { lines, bodyStart, topics, keys } = context
  const line = lines[at] as Line
  const { words, end } = line.shape
  const { known, weight } = topicShare(line, topics)
  const distance = Math.abs(bodyStart - at)
  return {
    knownTopics: known,
    topicWeight: weight,
    oneWord: Number(words < 2),
    fewWords: Number(words >= 2 && words < 4),
    someWords: Number(words >= 4 && words < 7),
    headlineWords: Number(words >= 7 && words <= 18),
    manyWords: Number(words > 18),
    stop: Number(line.isStopped),
    comma: Number(end === 'comma' || end === 'colon'),
    repeated: Number((keys.get(line.key) ?? 0) > 1),
    piped: Number(siteBreak.test(line.text)),
    titleOfPage: Number(beginsPageTitle(lines, at)),
    noise: Number(noiseKind(line) !== null),
    dateNear: nearness(lines, at, isDate),
    bylineNear: nearness(lines, at, isSigned),
    firstLine: Number(at === 0),
    adjacent: Number(distance <= 1),
    near: Number(distance > 1 && distance <= 5),
    far: Math.min(1, distance / LINES_BEFORE),
    inBody: Number(at >= bodyStart),
    marked: Number(line.text.startsWith('# ')),
    ranked: Number(line.isRanked),
    body: Number(line.draft.role === 'body' || line.draft.role === 'subhead'),
    evidence: Math.max(-1, Math.min(1, line.draft.points / SURE)),
    capitals: words > 1 ? line.shape.capitalised / words : 0,
    proseNext: Number(lines[at + 1]?.isProse === true),
    shortBefore: Number((lines[at - 1]?.shape.words ?? 0) <= SHORT_WORDS),
    rivalsBefore: Math.min(1, rivals / RIVALS),
  }
}

/** The mark between a headline and the site's name. */
export const siteBreak = / [|»›·] | [|»›·]|[|»›·] /

function isRival(line: Line, topics: FrontContext['topics']): boolean {
  const { words } = line.shape
  if (line.isProse || words < RIVAL_WORDS.least || words > RIVAL_WORDS.most) return false
  return topicShare(line, topics).known > RIVAL_TOPICS
}

function topicShare(line: Line, topics: FrontContext['topics']): { known: number; weight: number } {
  const asked = line.words.filter((word) => word.length >= TOPIC_LETTERS || word.charCodeAt(0) > 0x2e80)
  if (asked.length === 0) return { known: 0, weight: 0 }
  let known = 0
  let weight = 0
  for (const word of asked) {
    const count = topics.get(word) ?? 0
    if (count > 0) known++
    weight += Math.min(1, Math.log2(1 + count) / 5)
  }
  return { known: known / asked.length, weight: weight / asked.length }
}

/** Whether one of the first lines is this line and the site's name. */
function beginsPageTitle(lines: readonly Line[], at: number): boolean {
  const { key } = lines[at] as Line
  if (key === '') return false
  return lines.slice(0, NEAR).some((first, i) => {
    if (i === at || !first.key.startsWith(key) || first.key.length <= key.length) return false
    return first.key.length - key.length < 60
  })
}

/** 1 for the next line, less for one further off, 0 where none of the near lines is such. */
function nearness(lines: readonly Line[], at: number, test: (line: Line) => boolean): number {
  for (let off = 1; off <= NEAR; off++) {
    const after = lines[at + off]
    const before = lines[at - off]
    if (after !== undefined && test(after)) return 1 - (off - 1) * 0.2
    if (before !== undefined && test(before)) return 0.8 - (off - 1) * 0.2
  }
  return 0
}

const isDate = (line: Line): boolean => line.date !== null

function isSigned(line: Line): boolean {
  return isLabelledByline(line) || (line.hits.start & Phrase.furniture) !== 0
}
