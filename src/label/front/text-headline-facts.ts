import { isRole } from '../../text/byline'
import { phraseWords } from '../../text/phrase-words'
import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import { tickerLabels } from '../../vocabulary/tickers'
import { isNameOnly } from '../lines/byline'
import { isCreditLine, isSignedCredit } from '../lines/credit'
import type { Line } from '../lines/line'
import { topicsOf } from '../lines/topics'
import { noiseKind } from '../noise/registry'
import { type FrontContext, siteBreak } from './text-context'
import { headlineWeights } from './text-weights'

/** Lines around a headline in which its date or byline is looked for, and what each line further takes off. */
const NEAR = 3
const FARTHER = 0.2
/** Lines before the body from which a line is as far as can be. */
const FAR = 80
/** Lines at the top that may be the page's title, and characters of the site's name in it. */
const TITLE_LINES = 3
const SITE_CHARS = 60
/** Rivals from which one more says nothing. */
const RIVALS = 4
/** Points of evidence from which more says nothing. */
const SURE = 6
/** Words of a headline with a dek under it. */
const TITLE_WORDS = { least: 4, most: 24 }
/** Share of the topics of a headline that the body speaks of, where the line under it is as short. */
const TITLE_TOPICS = 0.2
/** Words up to which the line under a byline is what its author does. */
const JOB_WORDS = 6
/** "Calder Vale 24 - 25 Stranmere FT": two names and what they scored. */
const result = /^\p{Lu}[^\d:,.]{1,40} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[^\d:,.]{1,40}$/u
/** Words from which a line printed twice is no label, and lines between the two. */
const RESTATED = { words: 5, within: 8 }
/** Kinds of noise whose words no headline has. */
const neverHeadline: ReadonlySet<Role> = new Set(['promo', 'consent', 'copyright', 'social'])
/** Characters before the colon of a ticker. */
const TICKER_CHARS = 24
/** Words up to which the line before a headline is a label. */
const SHORT_WORDS = 3

/**
 * What speaks for and against a line as the headline: the sum of its facts' weights. Each fact is from 0
 * to 1, evidence from -1.
 *
 * @param rivals lines before it that may be the headline by their topics and length
 */
export function headlineScore(context: FrontContext, at: number, rivals: number): number {
  const line = context.lines[at] as Line
  return (
    sumOf(lengthFacts(line.shape.words)) +
    sumOf(placeFacts(context, at)) +
    sumOf(ownFacts(context, line)) +
    sumOf({
      titleOfPage: Number(beginsPageTitle(context.lines, at)),
      rivalsBefore: Math.min(1, rivals / RIVALS),
    })
  )
}

type Facts = Partial<Record<keyof typeof headlineWeights, number>>

function sumOf(facts: Facts): number {
  let sum = 0
  for (const fact in facts) sum += facts[fact as keyof Facts]! * headlineWeights[fact as keyof Facts]
  return sum
}

function ownFacts({ topics, keys, lastSteps }: FrontContext, line: Line) {
  const { shape, draft, text } = line
  const { known, weight } = topicsOf(line, topics)
  const kind = noiseKind(line)
  const isBody = draft.role === 'body' || draft.role === 'subhead'
  return {
    knownTopics: known,
    topicWeight: weight,
    stop: Number(line.isStopped),
    comma: Number(shape.end === 'comma' || shape.end === 'colon'),
    repeated: Number((keys.get(line.key) ?? 0) > 1),
    piped: Number(siteBreak.test(text)),
    noise: Number(kind !== null),
    spoken: Number(kind !== null && neverHeadline.has(kind.role)),
    caption: Number(kind?.role === 'caption'),
    marked: Number(isMarked(line)),
    result: Number(result.test(text)),
    lastStep: Number(lastSteps.has(line.key)),
    ticker: Number(isTicker(text)),
    ranked: Number(line.isRanked),
    body: Number(isBody),
    bodySentence: Number(isBody && line.isStopped),
    evidence: Math.max(-1, Math.min(1, draft.points / SURE)),
    capitals: shape.words > 1 ? shape.capitalised / shape.words : 0,
  }
}

/** Whether Markdown says that it is the first heading of all. */
function isMarked({ draft }: Line): boolean {
  return draft.text.startsWith('# ')
}

function lengthFacts(words: number) {
  return {
    oneWord: Number(words < 2),
    fewWords: Number(words >= 2 && words < 4),
    someWords: Number(words >= 4 && words < 7),
    headlineWords: Number(words >= 7 && words <= 18),
    manyWords: Number(words > 18),
  }
}

function placeFacts(context: FrontContext, at: number) {
  const { lines, bodyStart, bylines } = context
  const distance = Math.abs(bodyStart - at)
  return {
    firstLine: Number(at === 0),
    adjacent: Number(distance <= 1),
    near: Number(distance > 1 && distance <= 5),
    far: Math.min(1, distance / FAR),
    inBody: Number(at >= bodyStart),
    dateNear: nearness(at, (near) => (lines[near]?.date ?? null) !== null),
    bylineNear: Math.max(
      nearness(at, (near) => isSigned(context, near)),
      datedNameAfter(context, at),
    ),
    name: Number(bylines.isDatedName(at)),
    byline: Number(bylines.isLabelled(at)),
    proseNext: Number(lines[at + 1]?.isProse === true),
    underTitle: Number(!isMarked(lines[at] as Line) && isUnderTitle(context, at)),
    underByline: Number(isUnderByline(context, at)),
    job: Number(isJob(lines, at)),
    entryTitle: Number(context.entryTitles.has(at)),
    restated: Number(isRestated(context, at)),
    creditNext: Number(isCredited(lines[at + 1])),
    shortBefore: Number((lines[at - 1]?.shape.words ?? 0) <= SHORT_WORDS),
  }
}

/** The same for a bare name, which signs what stands before it. */
function datedNameAfter({ bylines }: FrontContext, at: number): number {
  for (let off = 1; off <= NEAR; off++) if (bylines.isDatedName(at + off)) return 1 - (off - 1) * FARTHER
  return 0
}

/**
 * Whether it stands under a line that may be the headline, dates and bylines passed over: a dek does. What is
 * no longer than a headline is only a dek if the line above speaks of what the body speaks of.
 */
function isUnderTitle(context: FrontContext, at: number): boolean {
  const { lines, topics } = context
  let above = at - 1
  while (above > 0 && at - above <= NEAR && isFrontLine(context, above)) above--
  const title = lines[above]
  if (title === undefined || isFrontLine(context, above)) return false
  const { words } = title.shape
  if (words < TITLE_WORDS.least || words > TITLE_WORDS.most || !title.isTitle) return false
  if (noiseKind(title) !== null || title.text.includes('@')) return false
  return (lines[at] as Line).shape.words > TITLE_WORDS.most || topicsOf(title, topics).known >= TITLE_TOPICS
}

function isFrontLine({ lines, bylines }: FrontContext, at: number): boolean {
  return (lines[at] as Line).date !== null || bylines.isLabelled(at) || bylines.isDatedName(at)
}

/** Whether it stands right under a byline, as "Staff Writer, Name of the paper" does. */
function isUnderByline({ lines, bylines }: FrontContext, at: number): boolean {
  return (lines[at] as Line).shape.words <= JOB_WORDS && bylines.isLabelled(at - 1)
}

/** Whether a line close by says the same: a headline is printed twice, and farther off lists repeat it. */
function isRestated({ lines, keys }: FrontContext, at: number): boolean {
  const { key, shape } = lines[at] as Line
  if (shape.words < RESTATED.words || (keys.get(key) ?? 0) < 2) return false
  for (let off = 1; off <= RESTATED.within; off++)
    if (lines[at + off]?.key === key || lines[at - off]?.key === key) return true
  return false
}

/** Whether it says what the one does whose name stands above: "Court Reporter". */
function isJob(lines: readonly Line[], at: number): boolean {
  const { shape, text } = lines[at] as Line
  const name = lines[at - 1]
  return shape.words <= JOB_WORDS && name !== undefined && isNameOnly(name) && isRole(text)
}

function isCredited(next: Line | undefined): boolean {
  return next !== undefined && (isCreditLine(next) || isSignedCredit(next))
}

/** "JUST IN: Ferry to the islands cancelled". */
function isTicker(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && colon <= TICKER_CHARS && tickerLabels.has(phraseWords(text.slice(0, colon)).join(' '))
}

/** Whether one of the first lines is this line and the site's name. */
function beginsPageTitle(lines: readonly Line[], at: number): boolean {
  const { key } = lines[at] as Line
  return lines.slice(0, TITLE_LINES).some((first, i) => {
    const more = first.key.length - key.length
    return key !== '' && i !== at && more > 0 && more < SITE_CHARS && first.key.startsWith(key)
  })
}

/** 1 for the next line, less for one before or further off, 0 where none of the near lines is such. */
function nearness(at: number, test: (at: number) => boolean): number {
  for (let off = 1; off <= NEAR; off++) {
    if (test(at + off)) return 1 - (off - 1) * FARTHER
    if (test(at - off)) return 1 - off * FARTHER
  }
  return 0
}

function isSigned({ lines, bylines }: FrontContext, at: number): boolean {
  const line = lines[at]
  return line !== undefined && (bylines.isLabelled(at) || (line.hits.start & Phrase.furniture) !== 0)
}
