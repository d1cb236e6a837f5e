import { openerLength } from '../../../text/byline'
import { findDates } from '../../../text/date'
import { publicationNotes } from '../../../vocabulary/dates/notes'
import { authorOpeners } from '../../../vocabulary/metadata-bylines'
import { isParagraph } from '../../body/text/paragraph'
import {
  isAffiliation,
  isBareByline,
  isBracketedName,
  isHandle,
  isJobLine,
  isLabelledByline,
  isNameOnly,
  isOpenerAlone,
  nameBeforePlace,
} from '../../lines/byline'
import { isDateLabel } from '../../lines/date-label'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { noiseKind } from '../../noise/registry'
import { PRINTED } from './print'

/** Lines after a headline in which its byline and date stand, and paragraphs that end them. */
const FRONT_LINES = 30
const FRONT_PARAGRAPHS = 3
/** Lines before it in which they stand. */
const ABOVE = 4
/** Words of a line that holds a date among other things, and digits of a whole day. */
const DATED_WORDS = 14
const DAY_DIGITS = 5
/** Words of a note on the publication, and characters in which it begins. */
const NOTE_WORDS = 18
const NOTE_CHARS = 60
/** Characters of an ISO date with a day. */
const DAY_CHARS = 10
/** Lines around a date, or after a headline, in which a bare name is a byline. */
const NAME_WITHIN = 2
/** Certainty of names that stand alone. */
const ALONE = 0.75

const timestamp = { id: 'timestamp', words: 'is a date and hardly more' }
const byline = { id: 'byline', words: 'names who wrote it' }

/** Label the lines that are dates; one between two paragraphs of the body heads the next and stays, unless it says "published". */
export function labelDates(lines: readonly Line[]): void {
  const first = lines.findIndex(isParagraph)
  const last = lines.findLastIndex(isParagraph)
  lines.forEach((line, i) => {
    if (line.isFree && isPublicationNote(line)) markRole(line, 'timestamp', timestamp)
    if (!line.isFree || line.date === null || isLabelledByline(line)) return
    const isInside = i > first && i < last && line.draft.role === 'body' && line.date.label === undefined
    if (!isInside) markRole(line, 'timestamp', timestamp)
  })
}

/** Label the bylines after a headline, and the lines there that hold a date. */
export function labelSigns(lines: readonly Line[], headline: { first: number; last: number }): void {
  const front = lines.slice(headline.first + 1, endOfFront(lines, headline.last))
  for (const line of front) {
    if (!line.isFree || line.isProse) continue
    if (isLabelledByline(line) && !isHeading(line)) sign(line, line.text)
    else if (line.date !== null || isDated(line)) markRole(line, 'timestamp', timestamp)
  }
  front.forEach((line, i) => {
    const next = front[i + 1]
    if (line.isFree && next?.date && isDateLabel(line)) markRole(line, 'timestamp', timestamp)
    if (line.isFree && isOpenerAlone(line) && next?.isFree && isHandle(next)) {
      markRole(line, 'byline', byline)
      sign(next, `${line.text} ${next.text}`)
    }
    if (!line.isFree || noiseKind(line) !== null) return
    const names = isBareByline(line) ? line.text : nameBeforePlace(line)
    if (names === null || headsText(front, i)) return
    const job = next?.isFree && (isJobLine(next) || isAffiliation(next)) ? next : null
    if (job !== null || isBesideFront(front, i)) sign(line, names)
    if (job !== null) markRole(job, 'byline', byline)
  })
}

/** Label the name over a headline, as blogs print it, where a date stands by it too. */
export function labelSignsAbove(lines: readonly Line[], first: number): void {
  const above = lines.slice(Math.max(0, first - ABOVE), first).filter(isOpenOrDated)
  if (!above.some(({ date }) => date !== null)) return
  for (const line of above) {
    if (line.isFree && (isLabelledByline(line) || isNameOnly(line))) sign(line, line.text)
  }
}

function isOpenOrDated(line: Line): boolean {
  return line.isFree || line.date !== null
}

/** A subhead right between two paragraphs is no name. */
function headsText(front: readonly Line[], at: number): boolean {
  const before = front[at - 1]
  const next = front[at + 1]
  const isBetween = before !== undefined && next !== undefined && isParagraph(before) && isParagraph(next)
  return isBetween && front[at]?.draft.role === 'subhead'
}

/** "## Da Trieste, da Lima": a heading of Markdown is none, whatever it begins with. */
function isHeading({ heading }: Line): boolean {
  return heading > 0
}

/** Label who signs after the last paragraph: a name in brackets, as in Japanese papers, or "Author: Name". */
export function labelSignature(lines: readonly Line[]): void {
  const last = lines.findLastIndex(({ draft }) => draft.role === 'body')
  // It may have been taken for the end of the body.
  for (const line of [lines[last], lines[last + 1]]) {
    if (line?.isFree !== true || noiseKind(line) !== null) continue
    if (isBracketedName(line)) sign(line, line.text.slice(1, -1))
    else if (isAuthorLine(line)) sign(line, line.text)
  }
}

/** "Author: Name": "By" alone may be anybody's there. */
function isAuthorLine(line: Line): boolean {
  const start = line.text.toLowerCase()
  return isLabelledByline(line) && authorOpeners.some((opener) => start.startsWith(opener))
}

/** Whether a line is front matter: a date, a byline, a share button, a read time. */
export function isFront(line: Line): boolean {
  const { role } = line.draft
  if (role === 'timestamp' || role === 'byline') return true
  const kind = line.isProse ? null : noiseKind(line)
  return kind !== null && (kind.role === 'social' || kind.role === 'other')
}

function sign(line: Line, names: string): void {
  markRole(line, 'byline', byline)
  line.draft.value = { text: names, certainty: openerLength(names) > 0 ? PRINTED : ALONE }
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

/** "This story was originally published May 13, 2024, 5:18 PM." */
function isPublicationNote({ shape, text }: Line): boolean {
  if (shape.words > NOTE_WORDS || shape.digits < DAY_DIGITS) return false
  const start = text.slice(0, NOTE_CHARS).toLowerCase()
  return publicationNotes.some((note) => start.startsWith(note))
}

/** "Oslo | 3 May 2025", a short line with a whole day in it. */
function isDated({ shape, text }: Line): boolean {
  if (shape.words > DATED_WORDS || shape.digits < DAY_DIGITS || shape.end === 'stop') return false
  return findDates(text).some(({ iso, note }) => note !== 'relative' && iso.length >= DAY_CHARS)
}

/** Whether a date stands near, or the headline right before. */
function isBesideFront(front: readonly Line[], at: number): boolean {
  if (at < NAME_WITHIN) return true
  const near = front.slice(at - NAME_WITHIN, at + NAME_WITHIN + 1)
  return near.some(
    ({ draft }, i) => draft.role === 'timestamp' || (i < NAME_WITHIN && draft.role === 'duplicate'),
  )
}
