import { isYear } from './calendar'
import { type Found, isMark, isSmall, type Scan } from './scan'

const monthCertainty = 0.5
const yearCertainty = 0.3

/** What is a date only where it is the whole text: "2025-03", "03/2025", "2025". */
export function readPartial({ tokens }: Scan): Found | null {
  const [first, mark, second] = tokens
  const shared = { day: 0, clock: null, first: 0, last: tokens.length }
  if (!first || first.digits === 0) return null
  if (tokens.length === 1) {
    const bare = first.digits === 4 && isYear(first.value)
    return bare ? { ...shared, year: first.value, month: 0, certainty: yearCertainty } : null
  }
  if (tokens.length !== 3 || (!isMark(mark, '-') && !isMark(mark, '/') && !isMark(mark, '.'))) return null
  const [year, month] = first.digits === 4 ? [first, second!] : [second!, first]
  if (year.digits !== 4 || !isYear(year.value) || month.digits !== 2 || !isSmall(month, 1, 12)) return null
  return { ...shared, year: year.value, month: month.value, certainty: monthCertainty }
}
