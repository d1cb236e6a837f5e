import { type DateContext, findDates, readDateLine } from '../../text/date'
import type { Candidate } from '../../types'
import { type Stamp, stampOf } from './stamp'

/** Characters of the longest value that is read; a `<time>` may hold a whole line. */
const LONGEST = 200
/** Seconds and milliseconds since 1970 have as many digits from 2001 to 2286. */
const epoch = /^\d{10}(?:\d{3})?$/
const SECONDS_DIGITS = 10

/** Read the dates that metadata states. */
export function statedStamps(candidates: readonly Candidate[], context: DateContext): Stamp[] {
  const stamps: Stamp[] = []
  for (const { value, source, certainty } of candidates) {
    const text = value.trim().slice(0, LONGEST)
    const reading = findDates(text, context)[0] ?? readDateLine(text, context)
    if (reading) stamps.push(stampOf(reading, text, source, certainty))
    else if (epoch.test(text)) stamps.push({ iso: fromEpoch(text), text, source, certainty })
  }
  return stamps
}

function fromEpoch(digits: string): string {
  const time = Number(digits) * (digits.length === SECONDS_DIGITS ? 1000 : 1)
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
