import type { Role } from '../../../types'
import { Phrase } from '../../../vocabulary/phrases'
import { isAffiliation, isBareByline, isJobLine, isNameOnly, isOpenerAlone } from '../../lines/byline'
import { isCreditLine, isSignedCredit } from '../../lines/credit'
import { isDateLabel } from '../../lines/date-label'
import type { Line } from '../../lines/line'
import { isResult } from '../../lines/result'
import { topicsOf } from '../../lines/topics'
import { noiseKind } from '../../noise/registry'
import type { FrontContext } from './context'

/** Lines around a headline in which its date or byline is looked for, and what each line further takes off. */
const NEAR = 3
const FARTHER = 0.2
/** Lines before the body from which a line is as far as can be. */
const FAR = 80
/** Words of a headline with a dek under it. */
const TITLE_WORDS = { least: 4, most: 24 }
/** Share of the topics of a headline that the body speaks of, where the line under it is as short. */
const TITLE_TOPICS = 0.2
/** Share of what a dek says of the body that its headline says at least. */
const TITLE_SHARE = 0.5
/** Words up to which the line under a byline is what its author does. */
const JOB_WORDS = 6
/** Words from which a line printed twice is no label, and lines between the two. */
const RESTATED = { words: 5, within: 8 }
/** Lines between a headline and what stands under it, where they are dates, bylines and buttons. */
const UNDER = 6
/** Characters of the site's name in the title of a page. */
const SITE_CHARS = 60
/** Lines above in which prose is counted. */
const PROSE_ABOVE = 8
/** Words up to which the line before a headline is a label. */
const SHORT_WORDS = 3
/** What stands between a headline and its text besides dates and bylines. */
const buttons: ReadonlySet<Role> = new Set(['social', 'comments'])

/** What speaks for and against a line as the headline by where it stands; each fact is from 0 to 1. */
export function placeFacts(context: FrontContext, at: number) {
  const { lines, starts, bylines } = context
  const distance = Math.min(Math.abs(starts.first - at), Math.abs(starts.main - at))
  return {
    firstLine: Number(at === 0),
    adjacent: Number(distance <= 1),
    near: Number(distance > 1 && distance <= 5),
    far: Math.min(1, distance / FAR),
    inBody: Number(at >= starts.main),
    dateNear: nearness(lines, at, (near) => (lines[near]?.date ?? null) !== null),
    bylineNear: Math.max(
      nearness(lines, at, (near) => isSigned(context, near)),
      datedNameAfter(context, at),
    ),
    name: Number(bylines.isDatedName(at)),
    byline: Number(bylines.isLabelled(at)),
    proseNext: Number(lines[at + 1]?.isProse === true),
    proseBefore: proseAbove(lines, at) / PROSE_ABOVE,
    underTitle: isMarked(lines[at] as Line) ? 0 : underTitle(context, at),
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
 * How much it stands under a line that may be the headline, dates and bylines passed over, from 0 to 1: a dek does. What is
 * no longer than a headline is only a dek if the line above speaks of what the body speaks of, at least half as much as it does
 * itself.
 */
function underTitle(context: FrontContext, at: number): number {
  const { lines, topics } = context
  let above = at - 1
  while (above > 0 && at - above <= UNDER && isFrontLine(context, above)) above--
  const title = lines[above]
  const line = lines[at] as Line
  if (title === undefined || isFrontLine(context, above) || !mayHead(title)) return 0
  // "The weir is mended - The Paper" is the title of the page, and no headline over this one.
  if (isPageTitleOf(title, line)) return 0
  // Nor is its beginning, cut short for a trail or a tab.
  if (line.key.startsWith(title.key)) return 0
  if (line.shape.words > TITLE_WORDS.most) return 1
  const own = topicsOf(line, topics).weight
  const { known, weight } = topicsOf(title, topics)
  return known < TITLE_TOPICS ? 0 : Math.min(1, weight / (own * TITLE_SHARE || 1))
}

function mayHead(title: Line): boolean {
  const { words } = title.shape
  if (words < TITLE_WORDS.least || words > TITLE_WORDS.most || !title.isTitle) return false
  return noiseKind(title) === null && !title.text.includes('@') && !isResult(title.text)
}

function isFrontLine({ lines, bylines }: FrontContext, at: number): boolean {
  const line = lines[at] as Line
  if (line.date !== null || bylines.isLabelled(at) || bylines.isDatedName(at)) return true
  // An agency, under the date.
  if (lines[at - 1]?.date && isNameOnly(line)) return true
  const kind = noiseKind(line)
  return kind !== null && buttons.has(kind.role)
}

/** Whether a line is another and the site's name behind it, as the title of a page is. */
export function isPageTitleOf({ key }: Line, headline: Line): boolean {
  const more = key.length - headline.key.length
  return headline.key !== '' && more > 0 && more < SITE_CHARS && key.startsWith(headline.key)
}

/** Whether it stands right under a byline, as "Staff Writer, Name of the paper" does, or under names and says whose they are. */
function isUnderByline({ lines, bylines }: FrontContext, at: number): boolean {
  const line = lines[at] as Line
  const above = lines[at - 1]
  if (line.shape.words <= JOB_WORDS && bylines.isLabelled(at - 1)) return true
  return above !== undefined && isAffiliation(line) && isBareByline(above)
}

/** Whether a line close by says the same: a headline is printed twice, and farther off lists repeat it. */
export function isRestated({ lines, keys }: FrontContext, at: number): boolean {
  const { key, shape } = lines[at] as Line
  if (shape.words < RESTATED.words || (keys.get(key) ?? 0) < 2) return false
  for (let off = 1; off <= RESTATED.within; off++)
    if (lines[at + off]?.key === key || lines[at - off]?.key === key) return true
  return false
}

/** Whether it says what the one does whose name stands above: "Court Reporter". */
function isJob(lines: readonly Line[], at: number): boolean {
  const name = lines[at - 1]
  return name !== undefined && isJobLine(lines[at] as Line) && isNameOnly(name)
}

function isCredited(next: Line | undefined): boolean {
  return next !== undefined && (isCreditLine(next) || isSignedCredit(next))
}

/** 1 for the next line, less for one before or further off, 0 where none of the near lines is such. */
function nearness(lines: readonly Line[], at: number, test: (at: number) => boolean): number {
  let below = at
  for (let off = 1; off <= NEAR; off++) {
    below++
    // "Posted:" and "by:" on lines of their own are no lines between.
    while (isLabelAlone(lines[below]) && !test(below)) below++
    if (test(below)) return 1 - (off - 1) * FARTHER
    if (test(at - off)) return 1 - off * FARTHER
  }
  return 0
}

function isLabelAlone(line: Line | undefined): boolean {
  return line !== undefined && (isOpenerAlone(line) || isDateLabel(line))
}

function isSigned({ lines, bylines }: FrontContext, at: number): boolean {
  const line = lines[at]
  return line !== undefined && (bylines.isLabelled(at) || (line.hits.start & Phrase.furniture) !== 0)
}

/** How many of the lines right above are prose. */
function proseAbove(lines: readonly Line[], at: number): number {
  return lines.slice(Math.max(0, at - PROSE_ABOVE), at).filter(({ isProse }) => isProse).length
}

/** Whether Markdown says that it is the first heading of all. */
export function isMarked({ heading }: Line): boolean {
  return heading === 1
}
