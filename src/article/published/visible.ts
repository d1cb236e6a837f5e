import { type DateContext, type DateReading, findDates, readDateLine } from '../../text/date'
import type { Draft, Page, Role } from '../../types'
import { joinedLabels } from '../../vocabulary/dates/labels'
import { isSpan } from './span'
import { CHANGED_BLOCK, dayLength, dayOf, type Stamp, stampOf } from './stamp'

/** How a date is printed: as a line of its own, with a few words, in a line of many. */
type Form = 'line' | 'few' | 'many'
/** Where: up to four blocks after the headline or before it, up to twelve after, further off. */
type Place = 'below' | 'above' | 'lower' | 'far'

const ABOVE = 4
const BELOW = 4
const LOWER = 12
/** Characters of the longest block that is read, and words beside the date by form. */
export const LONGEST = 300
const FEW_WORDS = 12

/**
 * Share of dates that were the day of publication, on the development pages that state one; of a line below the
 * headline .92, raised, as metadata that says another day is wrong more often than such a line.
 */
const worth: Record<Place, Record<Form, number>> = {
  below: { line: 0.95, few: 0.9, many: 0.45 },
  above: { line: 0.87, few: 0.7, many: 0.2 },
  lower: { line: 0.78, few: 0.5, many: 0.1 },
  far: { line: 0.75, few: 0.5, many: 0 },
}
/** What a word such as "published" adds, as a share of the doubt that is left. */
const LABELLED = 0.5
/** A line that only says when a page was changed gives its publication in two of three cases. */
const UPDATED = 0.5
/** A date in a link is most often of the page that the link leads to, but right below a headline or with the author. */
const LINKED = 0.6
const LINKED_SHARE = 0.8

/** Roles whose dates are of something else. */
const othersDates: ReadonlySet<Role> = new Set([
  ...(['related', 'ranking', 'promo', 'comments', 'copyright'] as const),
  ...(['ad', 'consent', 'bio', 'caption'] as const),
])

/** Roles of the article that hold its date wherever they stand. */
const datedRoles: ReadonlySet<Role> = new Set(['timestamp', 'byline'])

/** Roles that tell of what happened, on days of its own, in few words too. */
const telling: ReadonlySet<Role> = new Set(['dek', 'summary'])

/** What the visible dates of a page say: when it was published, and when it was changed. */
export interface VisibleStamps {
  published: Stamp[]
  modified: Stamp[]
}

/** Read the dates printed around the headline; at the top and where the body begins where there is none. */
export function visibleStamps({ drafts, pageType }: Page, context: DateContext): VisibleStamps {
  const found: VisibleStamps = { published: [], modified: [] }
  const far: VisibleStamps = { published: [], modified: found.modified }
  const headline = drafts.findIndex(({ role }) => role === 'headline')
  const body = drafts.findIndex(({ role }) => role === 'body')
  drafts.forEach((draft, at) => {
    const place = headline < 0 ? topPlace(at, body) : placeOf(at - headline)
    if (place !== 'far' || datedRoles.has(draft.role)) {
      if (canDate(draft)) readBlock(place === 'far' ? far : found, draft, place, context)
    }
  })
  const isList = pageType !== 'forum' && new Set(far.published.map(dayOf)).size > 1
  for (const stamp of far.published) found.published.push(isList ? ofManyDays(stamp) : stamp)
  return found
}

/**
 * What is left of the certainty of far lines that say several days: they date the items of a list, right in 0.25 for
 * the first and 0.1 for the others, so what stands by the headline is asked first. In a forum they are the posts, of
 * which the first is the topic's.
 */
const OF_MANY_DAYS = 0.6

function ofManyDays(stamp: Stamp): Stamp {
  return { ...stamp, certainty: stamp.certainty * OF_MANY_DAYS }
}

/** Whether a block may give a date of the article. */
export function canDate({ text, role, shape }: Draft): boolean {
  if (!(shape.digits > 0 || role === 'timestamp') || text.length > LONGEST) return false
  return !othersDates.has(role) && !isOfMember(text)
}

/** "Joined: 9 February 2009": the day of the writer and not of what is written. */
function isOfMember(text: string): boolean {
  const start = text.slice(0, LABEL_CHARS).toLowerCase()
  return joinedLabels.some((label) => start.startsWith(label) && !letter.test(start[label.length] ?? ''))
}

const LABEL_CHARS = 24
const letter = /\p{L}/u

function topPlace(at: number, body: number): Place {
  const nearBody = body >= 0 && at >= body - ABOVE && at <= body + 1
  return at <= LOWER || nearBody ? 'lower' : 'far'
}

function placeOf(distance: number): Place {
  if (distance < -ABOVE || distance > LOWER) return 'far'
  if (distance < 0) return 'above'
  return distance <= BELOW ? 'below' : 'lower'
}

function readBlock(found: VisibleStamps, draft: Draft, place: Place, context: DateContext): void {
  const line = readDateLine(draft.text, context)
  const all = findDates(draft.text, context)
  const readings = line === null ? all : withLine(all, line)
  const isFew = wordsBeside(draft, readings) <= FEW_WORDS && !telling.has(draft.role)
  const form = line !== null ? 'line' : isFew ? 'few' : 'many'
  const ownLink = place === 'below' || draft.role === 'byline'
  const linked = !ownLink && draft.linkChars > draft.text.length * LINKED_SHARE
  const certainty = worth[place][form] * (linked ? LINKED : 1)
  for (const reading of readings) {
    if (isSpan(draft.text, reading)) continue
    if (form === 'line' || reading.iso.length >= dayLength) add(found, reading, draft.text, certainty)
  }
}

/** A line that stands alone lets more be read, as the time in "25.3.2025 18.09". */
function withLine(all: readonly DateReading[], line: DateReading): DateReading[] {
  return all.length === 0 ? [line] : all.map((reading) => (reading.start === line.start ? line : reading))
}

/** Words of the block that are no part of a date. */
export function wordsBeside({ text, shape }: Draft, readings: readonly DateReading[]): number {
  return readings.reduce(
    (words, { start, end }) => words - text.slice(start, end).split(' ').length,
    shape.words,
  )
}

function add(found: VisibleStamps, reading: DateReading, text: string, certainty: number): void {
  if (reading.label === 'current') return
  if (reading.label === 'updated') {
    found.modified.push(stampOf(reading, text, 'block', certainty))
    found.published.push(stampOf(reading, text, CHANGED_BLOCK, certainty * UPDATED))
    return
  }
  const doubt = (1 - certainty) * (reading.label === 'published' ? LABELLED : 1)
  found.published.push(stampOf(reading, text, 'block', 1 - doubt))
}
