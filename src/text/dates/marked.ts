import { anyYear, isDay, isYear } from './calendar'
import { type Found, isSmall, type Scan } from './scan'

/** Dates whose numbers carry marks: "2025年3月25日", "2025년 3월 25일", "令和7年3月25日", "3月25日". */
export function readMarked(scan: Scan, at: number): Found | null {
  const part = scan.tokens[at + 1]?.word?.part
  if (part === 'year') return withYear(scan, at)
  return part === 'month' && scan.line ? withoutYear(scan, at) : null
}

function withYear(scan: Scan, at: number): Found | null {
  const { tokens } = scan
  const era = tokens[at - 1]?.word?.era ?? 0
  const year = tokens[at]!.value + era
  const month = tokens[at + 2]
  if (!isYear(year) || !isSmall(month, 1, 12) || tokens[at + 3]?.word?.part !== 'month') return null
  const day = tokens[at + 4]
  const first = era > 0 ? at - 1 : at
  const shared = { year, month: month!.value, clock: null, first }
  if (!isSmall(day, 1, 31) || !isDay(year, month!.value, day!.value)) {
    return { ...shared, day: 0, last: at + 4, certainty: 0.5 }
  }
  const last = tokens[at + 5]?.word?.part === 'day' ? at + 6 : at + 5
  return { ...shared, day: day!.value, last, certainty: 0.95 }
}

function withoutYear({ tokens }: Scan, at: number): Found | null {
  const [month, , day, mark] = tokens.slice(at, at + 4)
  if (!isSmall(month, 1, 12) || !isSmall(day, 1, 31) || mark?.word?.part !== 'day') return null
  if (!isDay(anyYear, month!.value, day!.value)) return null
  const found = { month: month!.value, day: day!.value, clock: null, first: at, last: at + 4 }
  return { ...found, year: 0, certainty: 0.4, note: 'relative' }
}
