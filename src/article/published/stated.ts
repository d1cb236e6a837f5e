import { type DateContext, findDates, readDateLine } from '../../text/date'
import type { Candidate, PageType } from '../../types'
import { dayOf, kindOf, type Stamp, stampOf } from './stamp'

/** Characters of the longest value that is read; a `<time>` may hold a whole line. */
const LONGEST = 200
/** Elements that a page has many of: from the second on they date other articles, right on 0.15 of pages. */
const manifold: ReadonlySet<string> = new Set(['time', 'itemprop'])
const LATER = 0.2
/** Seconds and milliseconds since 1970 have as many digits from 2001 to 2286. */
const epoch = /^\d{10}(?:\d{3})?$/
const SECONDS_DIGITS = 10

/** Read the dates that metadata states. */
export function statedStamps(candidates: readonly Candidate[], context: DateContext): Stamp[] {
  const stamps: Stamp[] = []
  const seen = new Set<string>()
  for (const { value, source, certainty } of candidates) {
    const text = value.trim().slice(0, LONGEST)
    const stamp = read(text, source, certainty, context)
    if (stamp === null) continue
    const later = manifold.has(kindOf(stamp)) && seen.has(source)
    stamps.push(later ? { ...stamp, certainty: stamp.certainty * LATER } : stamp)
    seen.add(source)
  }
  return stamps
}

/** A bare `<time>` of the day that a line calls an update is of the update. */
export function demoteUpdates(stamps: readonly Stamp[], updates: readonly Stamp[]): Stamp[] {
  const days = new Set(updates.map(dayOf))
  return stamps.map((stamp) => {
    const demoted = stamp.source === 'time' && days.has(dayOf(stamp))
    return demoted ? { ...stamp, certainty: stamp.certainty * UPDATED } : stamp
  })
}

/** Where metadata states a topic's first day, a printed day that metadata calls the last is of the latest post. */
export function demoteActivity(stamps: readonly Stamp[], changes: readonly Stamp[]): Stamp[] {
  const last = new Set(changes.map(dayOf))
  const isStated = (stamp: Stamp) => !shown.has(kindOf(stamp)) && !last.has(dayOf(stamp))
  if (!stamps.some(isStated)) return [...stamps]
  return stamps.map((stamp) => {
    const demoted = shown.has(kindOf(stamp)) && last.has(dayOf(stamp))
    return demoted ? { ...stamp, certainty: stamp.certainty * UPDATED } : stamp
  })
}

/** Days in the `<time>` elements of a page of cards from which they are the cards'. */
const CARDS = 4
const ofCards: ReadonlySet<PageType> = new Set(['listing', 'collection'] as const)

/** On a page of cards each has its own date, and the first is no more the page's than the others. */
export function demoteCards(stamps: readonly Stamp[], pageType: PageType): Stamp[] {
  const days = new Set(stamps.filter(({ source }) => source === 'time').map(dayOf))
  if (!ofCards.has(pageType) || days.size < CARDS) return [...stamps]
  return stamps.map((stamp) => {
    const isCard = shown.has(kindOf(stamp)) && days.has(dayOf(stamp))
    return isCard ? { ...stamp, certainty: Math.min(stamp.certainty, OTHERS) } : stamp
  })
}

/** What is left of the certainty of the date of another page. */
const OTHERS = 0.1

/** Kinds of stamps that are read off the page. */
const shown: ReadonlySet<string> = new Set(['block', 'time'])

/** The share of such dates that are of the publication all the same. */
const UPDATED = 0.3

function read(text: string, source: string, certainty: number, context: DateContext): Stamp | null {
  const reading = findDates(text, context)[0] ?? readDateLine(text, context)
  if (reading) return stampOf(reading, text, source, certainty)
  return epoch.test(text) ? { iso: fromEpoch(text), text, source, certainty } : null
}

function fromEpoch(digits: string): string {
  const time = Number(digits) * (digits.length === SECONDS_DIGITS ? 1000 : 1)
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
