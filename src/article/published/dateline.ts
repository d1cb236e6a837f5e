import { type DateContext, findDates } from '../../text/date'
import type { Page } from '../../types'
import { dayLength, type Stamp, stampOf } from './stamp'

/** Characters of the beginning of a body that hold its dateline, and of the place before the day. */
const BEGINNING = 100
const PLACE = 48
/** A dateline ends with a mark, or where the speech begins. */
const itsEnd = /^\)? ?(?:[-–—:|/„“"«»]|$)/

/** "Marl, 25 March 2025 – The weir": the day that a report begins with. */
export function dateline({ drafts }: Page, context: DateContext, certainty: number): Stamp[] {
  const beginning =
    drafts.find(({ kind, role }) => role === 'body' && kind !== 'media')?.text.slice(0, BEGINNING) ?? ''
  const [reading] = findDates(beginning, context)
  if (reading === undefined || reading.start > PLACE || reading.iso.length < dayLength) return []
  if (!itsEnd.test(beginning.slice(reading.end))) return []
  return [stampOf(reading, beginning, 'block', certainty)]
}
