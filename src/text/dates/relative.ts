import type { Unit } from '../../vocabulary/dates/relative'
import type { Found, Scan } from './scan'
import type { Token } from './tokens'

/** Counts of more digits are no "ago". */
const mostDigits = 3
/** Words that may stand between the unit and "ago" ("2 jam yang lalu"), or "ago" and the number. */
const longestGap = 2
/** Years back from now: what is said to be older was not published then. */
const mostYears = 40
const certainty = 0.6
const dayCertainty = 0.5

/** Dates that count from now, read from their unit or their word: "2 hours ago", "gestern". */
export function readRelative(scan: Scan, at: number): Found | null {
  const word = scan.tokens[at]!.word!
  if (word.unit) {
    const ago = readAgo(scan.tokens, at)
    if (ago && word.unit === 'year' && ago.count > mostYears) return null
    if (ago) return resolve(scan, word.unit, ago.count, ago.first, ago.last, certainty)
  }
  if (word.now) return resolve(scan, 'minute', 0, at, at + 1, certainty)
  if (word.daysBack === undefined) return null
  return resolve(scan, 'day', word.daysBack, at, at + 1, dayCertainty)
}

interface Ago {
  count: number
  first: number
  last: number
}

function readAgo(tokens: readonly Token[], unitAt: number): Ago | null {
  const { count, first } = readCount(tokens, unitAt)
  if (count < 0) return null
  const after = findAfter(tokens, unitAt)
  if (after > 0) return { count, first, last: after }
  for (let at = first - 1; at >= 0 && at >= first - longestGap; at--) {
    if (tokens[at]!.word?.agoBefore) return { count, first: at, last: unitAt + 1 }
  }
  return null
}

/** The number before the unit; "an hour" and a bare "hour" are one. */
function readCount(tokens: readonly Token[], unitAt: number): { count: number; first: number } {
  const before = tokens[unitAt - 1]
  const own = tokens[unitAt]!.word!.count
  if (own !== undefined) return { count: own, first: unitAt }
  if (before?.kind === 'number') {
    return { count: before.digits > mostDigits ? -1 : before.value, first: unitAt - 1 }
  }
  return { count: 1, first: before?.word?.one ? unitAt - 1 : unitAt }
}

/** The token after "ago", 0 where none follows. */
function findAfter(tokens: readonly Token[], unitAt: number): number {
  if (tokens[unitAt]!.word!.agoAfter) return unitAt + 1
  for (let at = unitAt + 1; at <= unitAt + longestGap && at < tokens.length; at++) {
    if (tokens[at]!.word?.agoAfter) return at + 1
    if (tokens[at]!.kind === 'number' || tokens[at]!.word?.unit) return 0
  }
  return 0
}

const millisecondsIn: Record<'minute' | 'hour' | 'day' | 'week', number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
}

/** Count back from now, as precise as the unit; with no now there is only the finding. */
function resolve(scan: Scan, unit: Unit, count: number, first: number, last: number, sure: number): Found {
  const shared: Found = {
    year: 0,
    month: 0,
    day: 0,
    clock: null,
    first,
    last,
    certainty: sure,
    note: 'relative',
  }
  if (!scan.now) return shared
  if (unit === 'year') return { ...shared, year: scan.now.getUTCFullYear() - count }
  if (unit === 'month') {
    const month = scan.now.getUTCFullYear() * 12 + scan.now.getUTCMonth() - count
    return { ...shared, year: Math.floor(month / 12), month: (month % 12) + 1 }
  }
  const then = new Date(scan.now.getTime() - count * millisecondsIn[unit])
  const day = { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
  if (unit !== 'hour' && unit !== 'minute') return { ...shared, ...day }
  const clock = { hour: then.getUTCHours(), minute: then.getUTCMinutes(), second: -1, zone: 'Z' }
  return { ...shared, ...day, clock }
}
