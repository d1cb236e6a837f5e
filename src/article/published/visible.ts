import { type DateContext, type DateReading, findDates, readDateLine } from '../../text/date'
import type { Draft, Page, Role } from '../../types'
import { dayLength, type Stamp, stampOf } from './stamp'

/** How a date is printed: as a line of its own, with a few words, in a line of many. */
type Form = 'line' | 'few' | 'many'
/** Where: up to four blocks after the headline or before it, up to twelve after. */
type Place = 'below' | 'above' | 'lower'

const ABOVE = 4
const BELOW = 4
const LOWER = 12
/** Characters of the longest block that is read, and words beside the date by form. */
const LONGEST = 300
const FEW_WORDS = 12

/** Share of dates that were the day of publication, on the development pages that state one. */
const worth: Record<Place, Record<Form, number>> = {
  below: { line: 0.92, few: 0.9, many: 0.45 },
  above: { line: 0.87, few: 0.7, many: 0.2 },
  lower: { line: 0.78, few: 0.5, many: 0.1 },
}
/** What a word such as "published" adds, as a share of the doubt that is left. */
const LABELLED = 0.5
/** The first date line of the rest of the page, where nothing else gives a date: right in 8 of 10. */
const FAR = 0.4
/** A line that only says when a page was changed gives its publication in two of three cases. */
const UPDATED = 0.4
/** A date in a link is most often of the page that the link leads to, but right below a headline. */
const LINKED = 0.6
const LINKED_SHARE = 0.8

/** Roles whose dates are of something else. */
const othersDates: ReadonlySet<Role> = new Set([
  ...(['related', 'ranking', 'promo', 'comments', 'copyright'] as const),
  ...(['navigation', 'ad', 'consent', 'bio', 'caption'] as const),
])

/** What the visible dates of a page say: when it was published, and when it was changed. */
export interface VisibleStamps {
  published: Stamp[]
  modified: Stamp[]
}

/** Read the dates printed around the headline; at the top where there is none. */
export function visibleStamps({ drafts }: Page, context: DateContext): VisibleStamps {
  const found: VisibleStamps = { published: [], modified: [] }
  const headline = drafts.findIndex(({ role }) => role === 'headline')
  const end = Math.min(drafts.length, headline + LOWER + 1)
  for (let at = Math.max(0, headline - ABOVE); at < end; at++) {
    const draft = drafts[at]!
    if (canDate(draft)) readBlock(found, draft, headline < 0 ? 'lower' : placeOf(at - headline), context)
  }
  return found
}

/** The first date line anywhere on an article's page that leads nowhere else. */
export function farStamps({ drafts, pageType }: Page, context: DateContext): Stamp[] {
  if (pageType !== 'article') return []
  for (const draft of drafts) {
    if (!canDate(draft) || draft.links > 0) continue
    const reading = readDateLine(draft.text, context)
    if (reading !== null && reading.label !== 'updated' && reading.iso.length >= dayLength) {
      return [stampOf(reading, draft.text, 'block', FAR)]
    }
  }
  return []
}

/** Every day that is printed anywhere: it may settle which day an ambiguous date is. */
export function printedDays({ drafts }: Page, context: DateContext): Set<string> {
  const days = new Set<string>()
  for (const { text, shape } of drafts) {
    if (shape.digits === 0 || text.length > LONGEST) continue
    for (const { iso, note } of findDates(text, context))
      if (note !== 'ambiguous') days.add(iso.slice(0, dayLength))
  }
  return days
}

function canDate({ text, role, shape }: Draft): boolean {
  return (shape.digits > 0 || role === 'timestamp') && text.length <= LONGEST && !othersDates.has(role)
}

function placeOf(distance: number): Place {
  if (distance < 0) return 'above'
  return distance <= BELOW ? 'below' : 'lower'
}

function readBlock(found: VisibleStamps, draft: Draft, place: Place, context: DateContext): void {
  const line = readDateLine(draft.text, context)
  const all = findDates(draft.text, context)
  const readings = all.length > 0 || line === null ? all : [line]
  const form = line !== null ? 'line' : wordsBeside(draft, readings) <= FEW_WORDS ? 'few' : 'many'
  const linked = place !== 'below' && draft.linkChars > draft.text.length * LINKED_SHARE
  const certainty = worth[place][form] * (linked ? LINKED : 1)
  for (const reading of readings) {
    if (form === 'line' || reading.iso.length >= dayLength) add(found, reading, draft.text, certainty)
  }
}

function wordsBeside({ shape }: Draft, readings: readonly DateReading[]): number {
  return shape.words - readings.length * WORDS_OF_DATE
}

const WORDS_OF_DATE = 3

function add(found: VisibleStamps, reading: DateReading, text: string, certainty: number): void {
  if (reading.label === 'updated') {
    found.modified.push(stampOf(reading, text, 'block', certainty))
    found.published.push(stampOf(reading, text, 'block:updated', certainty * UPDATED))
    return
  }
  const doubt = (1 - certainty) * (reading.label === 'published' ? LABELLED : 1)
  found.published.push(stampOf(reading, text, 'block', 1 - doubt))
}
