import { isYear } from './calendar'
import type { Word } from './lexicon'

/** What counts of a token that stands before the digits. */
interface Piece {
  kind: 'number' | 'word' | 'mark'
  text: string
  word: Word | undefined
}

/** Digits that print as one number and stood in elements side by side: the year is the first of them. */
export interface GluedYear {
  value: number
  digits: number
}

const YEAR_DIGITS = 4
const HOUR_DIGITS = 2
const LAST_HOUR = 23

/** Characters after the digits that tell: ":09" and one more. */
export const NEAR = 4
/** Minutes alone: what goes on, as ":18:09" after a whole year in a log does, has its hour there. */
const minutesAlone = /^:\d\d(?![:\d])/

/**
 * The year at the beginning of digits that hold more: a second date in "25 March 20259 May 2025" and
 * "25.03.202509.05.2025", an hour in "25.03.2518:09" and "Aug 14 20257:02 AM".
 *
 * @param value the number that the digits make
 * @param after what follows them
 * @param before the tokens before them
 * @returns null where the digits are one number
 */
export function gluedYear(
  value: number,
  digits: number,
  after: string,
  before: readonly Piece[],
): GluedYear | null {
  if (digits === YEAR_DIGITS) return yearAndHour(value, after, before)
  if (digits !== YEAR_DIGITS + 1 && digits !== YEAR_DIGITS + 2) return null
  const shift = 10 ** (digits - YEAR_DIGITS)
  const year = Math.floor(value / shift)
  const rest = value % shift
  if (!isYear(year)) return null
  const isHour = rest <= LAST_HOUR && minutesAlone.test(after) && isAfterDay(before)
  const isGlued = isHour || (isDayOfMonth(rest) && isBehind(before))
  return isGlued ? { value: year, digits: YEAR_DIGITS } : null
}

/** "Aug 14 20257:02": the year of a day, and the hour. */
function isAfterDay(before: readonly Piece[]): boolean {
  const at = before.at(-1)?.text === ',' ? -2 : -1
  return before.at(at)?.kind === 'number' && before.at(at - 1)?.word?.month !== undefined
}

/** "March 20259 May", "25.03.20259.05.", "August 26, 20241 yr ago": the year behind a month or a mark. */
function isBehind(before: readonly Piece[]): boolean {
  const last = before.at(-1)
  return last?.word?.month !== undefined || (last?.kind === 'mark' && before.at(-2)?.kind === 'number')
}

function yearAndHour(value: number, after: string, before: readonly Piece[]): GluedYear | null {
  const hour = value % 100
  if (hour > LAST_HOUR || !minutesAlone.test(after)) return null
  const dated = before.at(-1)?.text === '.' && before.at(-2)?.kind === 'number' && before.at(-3)?.text === '.'
  return dated ? { value: (value - hour) / 100, digits: YEAR_DIGITS - HOUR_DIGITS } : null
}

function isDayOfMonth(value: number): boolean {
  return value >= 1 && value <= 31
}
