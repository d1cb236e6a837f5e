import { fromBuddhist, fromSolar, fullYear, isDay, isSolarYear, isYear } from './calendar'
import { isCapital, persianZero } from './chars'
import { type Found, isMark, isSmall, type Scan } from './scan'
import type { Token } from './tokens'

const separators: ReadonlySet<string> = new Set(['-', '/', '.'])
/** Regions that print the month first. */
const monthFirstRegions: ReadonlySet<string> = new Set(['US', 'PH', 'GU', 'AS', 'MP', 'FM', 'MH', 'PW'])

/** Two-digit years of Thai pages from here on are of the Buddhist era: 43 is 2000. */
const firstThaiYear = 43

/** Three numbers with one separator: "2025-03-25", "25.03.2025", "25/03/25", "2025. 3. 25.". */
export function readNumeric(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  if (at + 5 > tokens.length) return null
  const first = tokens[at]!
  const mark = tokens[at + 1]!
  const second = tokens[at + 2]!
  const again = tokens[at + 3]!
  const third = tokens[at + 4]!
  if (!separators.has(mark.text) || mark.kind !== 'mark' || !isMark(again, mark.text)) return null
  if (!isSmall(second, 1, 31) || third.digits === 0 || isPartOfMore(tokens, at, at + 5)) return null
  if (first.digits === 4) return isSmall(third, 1, 31) ? yearFirst(scan, at, first, second, third) : null
  if (!isSmall(first, 1, 31)) return null
  const year = lastYearOf(scan, first, mark.text, second, third)
  return year === 0 ? null : dayAndMonth(scan, at, year, mark.text, first.value, second.value)
}

function yearFirst(scan: Scan, at: number, first: Token, second: Token, third: Token): Found | null {
  const year = yearOf(scan, first)
  if (year !== 0 && isDay(year, second.value, third.value)) {
    return {
      year,
      month: second.value,
      day: third.value,
      clock: null,
      first: at,
      last: at + 5,
      certainty: 0.95,
    }
  }
  if (!isSolarYear(first.value) || (scan.language !== 'fa' && first.zero !== persianZero)) return null
  const day = fromSolar(first.value, second.value, third.value)
  return day && { ...day, clock: null, first: at, last: at + 5, certainty: 0.85 }
}

/** The year at the end: four digits, or two where nothing else is printed like that. */
function lastYearOf(scan: Scan, first: Token, mark: string, second: Token, third: Token): number {
  if (third.digits === 4) return yearOf(scan, third)
  if (third.digits !== 2 || third.spaced) return 0
  const padded = first.digits === 2 && second.digits === 2
  if (mark !== '/' && !padded) return 0
  const thai = scan.language === 'th' && third.value >= firstThaiYear
  return thai ? fromBuddhist(2500 + third.value) : fullYear(third.value)
}

function yearOf(scan: Scan, token: Token): number {
  if (isYear(token.value)) return token.value
  const thai = scan.language === 'th' || (token.zero >= 0xe50 && token.zero <= 0xe59)
  return thai ? fromBuddhist(token.value) : 0
}

/** Settle which is the day: by what is possible, else by the language. */
function dayAndMonth(scan: Scan, at: number, year: number, mark: string, a: number, b: number): Found | null {
  const shared = { year, clock: null, first: at, last: at + 5 }
  const dayFirst = isDay(year, b, a)
  const monthFirst = isDay(year, a, b) && mark !== '.'
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && (!monthFirst || a === b)) return { ...shared, month: b, day: a, certainty: 0.9 }
  if (!dayFirst) return { ...shared, month: a, day: b, certainty: 0.9 }
  const order = orderOf(scan)
  const [month, day] = order.monthFirst ? [a, b] : [b, a]
  if (order.sure) return { ...shared, month, day, certainty: 0.85 }
  return { ...shared, month, day, certainty: 0.6, note: 'ambiguous' }
}

function orderOf({ text, tokens, language, region }: Scan): { monthFirst: boolean; sure: boolean } {
  if (region !== '' && (language === 'en' || language === 'fil')) {
    return { monthFirst: monthFirstRegions.has(region), sure: true }
  }
  if (tokens.some((token) => isAmericanZone(token, text))) return { monthFirst: true, sure: true }
  if (language === 'en') return { monthFirst: true, sure: false }
  return { monthFirst: false, sure: language !== '' }
}

/** Zones of North America are printed in capitals: "est" is French. */
function isAmericanZone({ word, start }: Token, text: string): boolean {
  return word?.american === true && isCapital(text.charCodeAt(start))
}

/** Numbers inside an address, a version or a longer row of numbers are no date. */
function isPartOfMore(tokens: readonly Token[], first: number, last: number): boolean {
  return continuesLeft(tokens, first) || continuesRight(tokens, last)
}

function continuesLeft(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first - 1]
  if (tokens[first]!.spaced || !mark) return false
  if (mark.kind === 'word') return isPrefix(mark)
  if (!joining.has(mark.text)) return false
  const before = tokens[first - 2]
  return currencies.has(mark.text) || (!mark.spaced && before !== undefined && before.kind !== 'mark')
}

function continuesRight(tokens: readonly Token[], last: number): boolean {
  const mark = tokens[last]
  if (!mark || mark.spaced || mark.kind !== 'mark' || !joining.has(mark.text)) return false
  const after = tokens[last + 1]
  if (!after || after.spaced || after.kind !== 'number') return mark.text === '%'
  return !isMark(tokens[last + 2], ':')
}

const joining: ReadonlySet<string> = new Set(['.', '/', '-', '_', '#', '%', '=', '&', '$', '€', '£', '+'])
const currencies: ReadonlySet<string> = new Set(['$', '€', '£', '#'])

/** "v", "ver", "rev": what stands before a version has few letters; more are a name that stood in an element before. */
const PREFIX_LETTERS = 3

/** Latin letters that touch a number, as in "v2.3.2024", unless they are a known word. */
function isPrefix({ text, word, start, end }: Token): boolean {
  const letters = end - start
  const isPlain = text === '' || text.charCodeAt(0) < 0x80
  return isPlain && letters <= PREFIX_LETTERS && (!word || letters === 1)
}
