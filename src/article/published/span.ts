import type { DateReading } from '../../text/date'

/** "12–" before "13 July 2031"; what ends a time of day or a date in digits is no day. */
const dayBefore = /(?<![\d:./–-])\d{1,2}\.? ?[-–—] ?$/
/** "12–13, 2031" at the end of "July 12–13, 2031". */
const daysWithin = /\D\d{1,2} ?[-–—] ?\d{1,2},? \d{4}$/
/** Characters before a date in which a day stands. */
const NEAR = 8

/**
 * Whether a date is one end of a span of days, as events have: nothing is published from the 12th to the 13th.
 *
 * @param text what the reading was found in
 */
export function isSpan(text: string, { start, end, label }: DateReading): boolean {
  if (label !== undefined) return false
  return (
    dayBefore.test(text.slice(Math.max(0, start - NEAR), start)) || daysWithin.test(text.slice(start, end))
  )
}
