import { isDay, isYear } from './calendar'
import type { Clock, Found, Scan } from './scan'
import { readZone } from './zone'

/** Longest row of tokens in which eight digits are a date and no order number. */
const mostTokens = 8

/** Digits in one row: "20250325", "20250325T180933Z", "20250325180933". */
export function readCompact(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  const token = tokens[at]!
  const timed = tokens[at + 1]?.text === 't' && !tokens[at + 1]!.spaced
  if (!timed && (tokens.length > mostTokens || isTouched(scan, at))) return null
  const digits = scan.text.slice(token.start, token.end)
  const day = Math.floor(token.value / 10 ** (token.digits - 8))
  const [year, month, dayOfMonth] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100]
  if (!isYear(year) || !isDay(year, month, dayOfMonth)) return null
  const found = { year, month, day: dayOfMonth, first: at, certainty: 0.6 }
  if (token.digits > 8) return withClock(scan, found, digits.slice(8), at + 1)
  const clock = timed ? tokens[at + 2] : undefined
  if (!clock || clock.digits < 4) return { ...found, clock: null, last: at + 1 }
  return withClock(scan, { ...found, certainty: 0.95 }, scan.text.slice(clock.start, clock.end), at + 3)
}

type Undated = Omit<Found, 'clock' | 'last'>

function withClock(scan: Scan, found: Undated, digits: string, at: number): Found {
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  const second = digits.length >= 6 ? Number(digits.slice(4, 6)) : -1
  if (hour > 23 || minute > 59 || second > 60) return { ...found, clock: null, last: at }
  const zone = readZone(scan, at, true)
  const clock: Clock = { hour, minute, second, zone: zone?.offset ?? '' }
  return { ...found, clock, last: zone?.end ?? at }
}

/** Letters or marks on either side make it a piece of an id. */
function isTouched({ tokens }: Scan, at: number): boolean {
  const after = tokens[at + 1]
  return (at > 0 && !tokens[at]!.spaced) || (after !== undefined && !after.spaced)
}
