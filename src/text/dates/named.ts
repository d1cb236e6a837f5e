import { anyYear, fromBuddhist, fromSolar, fullYear, isDay, isSolarYear, isYear } from './calendar'
import { readClock } from './clock'
import { type Found, isMark, isSmall, type Scan, skipGlue } from './scan'
import type { Token } from './tokens'

interface Month {
  month: number
  /** It is of the Persian solar calendar, or printed in Thai: years count otherwise. */
  calendar: 'gregorian' | 'solar' | 'thai'
  /** Languages disagree on it and the page's is not known. */
  unsure: boolean
  /** The token after it. */
  end: number
}

/** Words of fewer letters ("set", "mac", "out") make no month of a year in running text. */
const shortestMonth = 4
const certain = 0.95
const monthOnly = 0.5
const noYear = 0.4
/** What is left of the certainty where languages disagree on the month. */
const unsure = 0.6

/** Dates with the name of a month, read from their first number or from the month. */
export function readNamed(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at]!
  if (token.kind !== 'number') return monthFirst(scan, at)
  if (token.digits === 4) return yearFirst(scan, at)
  return isSmall(token, 1, 31) ? dayFirst(scan, at) : null
}

/** "25 March 2025", "25. März 2025", "25 de marzo de 2025", "25-Mar-25". */
function dayFirst(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  const month = readMonth(scan, skipGlue(tokens, at + 1, 4))
  if (!month) return null
  const day = tokens[at]!.value
  const yearAt = skipGlue(tokens, month.end, 4)
  const year = readYear(tokens, yearAt, month)
  if (year !== 0) return compose(at, yearAt + 1, year, month, day)
  const next = isSmall(tokens[yearAt], 1, 31) ? readYear(tokens, skipGlue(tokens, yearAt + 1, 3), month) : 0
  return scan.line && next === 0 ? withoutYear(at, month.end, month, day) : null
}

/** "2025. március 25.", "2025 m. kovo 25 d.", "2025-Mar-25", "2025. gada 25. marts". */
function yearFirst(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  const partAt = skipGlue(tokens, at + 1, 4)
  const month = readMonth(scan, partAt)
  if (!month) return yearDayMonth(scan, at, partAt)
  const year = readYear(tokens, at, month)
  const dayAt = skipGlue(tokens, month.end, 2)
  if (year === 0) return null
  if (!isSmall(tokens[dayAt], 1, 31) || isMark(tokens[dayAt + 1], ':')) {
    return partAt > at + 1 ? compose(at, month.end, year, month, 0) : null
  }
  if (readYear(tokens, skipGlue(tokens, dayAt + 1, 3), month) !== 0) return null
  return compose(at, dayAt + 1, year, month, tokens[dayAt]!.value)
}

function yearDayMonth(scan: Scan, at: number, dayAt: number): Found | null {
  const { tokens } = scan
  if (!isSmall(tokens[dayAt], 1, 31) || !hasYearWord(tokens, dayAt)) return null
  const month = readMonth(scan, skipGlue(tokens, dayAt + 1, 3))
  if (!month || readYear(tokens, skipGlue(tokens, month.end, 3), month) !== 0) return null
  const year = readYear(tokens, at, month)
  return year === 0 ? null : compose(at, month.end, year, month, tokens[dayAt]!.value)
}

/** A word of the year stands before the day, with or without a point between. */
function hasYearWord(tokens: readonly Token[], dayAt: number): boolean {
  return Boolean(tokens[dayAt - 1]?.word?.afterYear ?? tokens[dayAt - 2]?.word?.afterYear)
}

/** "March 25, 2025", "March 25–27, 2025", "Mar 25 18:09:33 EST 2025", "March 2025". */
function monthFirst(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  const month = readMonth(scan, at)
  if (!month) return null
  const dayAt = skipGlue(tokens, month.end, 3)
  if (!isSmall(tokens[dayAt], 1, 31)) return monthAndYear(scan, at, month, dayAt)
  if (isMark(tokens[dayAt + 1], ':') && !tokens[dayAt + 1]!.spaced) return null
  const day = tokens[dayAt]!.value
  const yearAt = skipGlue(tokens, afterRange(tokens, dayAt), 3)
  const year = readYear(tokens, yearAt, month)
  if (year !== 0) return compose(at, yearAt + 1, year, month, day)
  const timed = clockBeforeYear(scan, at, month, dayAt)
  if (timed || !scan.line || readMonth(scan, skipGlue(tokens, dayAt + 1, 3))) return timed
  return withoutYear(at, dayAt + 1, month, day)
}

/** Step over the last day of "25–27". */
function afterRange(tokens: readonly Token[], dayAt: number): number {
  const dash = isMark(tokens[dayAt + 1], '-') || isMark(tokens[dayAt + 1], '–')
  return dash && isSmall(tokens[dayAt + 2], 1, 31) ? dayAt + 3 : dayAt + 1
}

function clockBeforeYear(scan: Scan, at: number, month: Month, dayAt: number): Found | null {
  const clock = readClock(scan, dayAt + 1, false, false)
  const year = clock ? readYear(scan.tokens, clock.end, month) : 0
  const found =
    clock && year !== 0 ? compose(at, clock.end + 1, year, month, scan.tokens[dayAt]!.value) : null
  return found && { ...found, clock }
}

function monthAndYear(scan: Scan, at: number, month: Month, yearAt: number): Found | null {
  const text = scan.tokens[at]!.text
  if (!scan.line && text.length < shortestMonth && text.charCodeAt(0) < 0x80) return null
  const before = scan.tokens[at - 1]
  if (before && before.digits > 0 && before.digits <= 2) return null
  const year = readYear(scan.tokens, yearAt, month)
  return year === 0 ? null : compose(at, yearAt + 1, year, month, 0)
}

/** A month's name, "tháng 3", or one month by two names ("آذار/مارس"). */
function readMonth(scan: Scan, at: number): Month | null {
  const token = scan.tokens[at]
  const word = token?.word
  if (!word) return null
  if (word.solarMonth && !word.month)
    return { month: word.solarMonth, calendar: 'solar', unsure: false, end: at + 1 }
  const next = scan.tokens[at + 1]
  if (word.monthPrefix && isSmall(next, 1, 12)) {
    return { month: next!.value, calendar: 'gregorian', unsure: false, end: at + 2 }
  }
  if (!word.month) return null
  const month = word.monthIn?.[scan.language] ?? word.month
  const twice = isMark(next, '/') && scan.tokens[at + 2]?.word?.month === month
  return {
    month,
    calendar: isThai(token.text) ? 'thai' : 'gregorian',
    unsure: word.monthIn !== undefined && scan.language === '',
    end: twice ? at + 3 : at + 1,
  }
}

function isThai(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0xe00 && code <= 0xe7f
}

/** The year as ours (as the calendar's own for the Persian one), 0 where the token is none. */
function readYear(tokens: readonly Token[], at: number, { calendar }: Month): number {
  const token = tokens[at]
  if (!token || token.digits === 0) return 0
  if (token.digits === 4) {
    if (calendar === 'solar') return isSolarYear(token.value) ? token.value : 0
    if (isYear(token.value)) return token.value
    return calendar === 'thai' ? fromBuddhist(token.value) : 0
  }
  const mark = tokens[at - 1]
  const joined = isMark(mark, "'") || (isMark(mark, '-') && !mark!.spaced)
  if (token.digits !== 2 || token.spaced || !joined || isMark(tokens[at + 1], ':')) return 0
  return calendar === 'gregorian' ? fullYear(token.value) : 0
}

function compose(first: number, last: number, year: number, month: Month, day: number): Found | null {
  if (month.calendar === 'solar') {
    const date = day === 0 ? null : fromSolar(year, month.month, day)
    return date && { ...date, clock: null, first, last, certainty: certain }
  }
  if (day !== 0 && !isDay(year, month.month, day)) return null
  const certainty = (day === 0 ? monthOnly : certain) * (month.unsure ? unsure : 1)
  const found: Found = { year, month: month.month, day, clock: null, first, last, certainty }
  if (month.unsure) found.note = 'ambiguous'
  return found
}

function withoutYear(first: number, last: number, month: Month, day: number): Found | null {
  if (month.calendar !== 'gregorian' || !isDay(anyYear, month.month, day)) return null
  return { year: 0, month: month.month, day, clock: null, first, last, certainty: noYear, note: 'relative' }
}
