/** Years that a printed date may have; what lies outside is a number of another kind. */
const firstYear = 1900
const lastYear = 2100
/** A leap year: every day of a year that is not printed is in it. */
export const anyYear = 2000
/** The Buddhist era of Thailand runs this many years ahead. */
const buddhistLead = 543
/** Persian years that a page can print: 1921 to 2121. */
const firstSolarYear = 1300
const lastSolarYear = 1499
/** Two-digit years from here on are of the last century. */
const centuryTurn = 70

export interface Day {
  year: number
  month: number
  day: number
}

export function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

export function isSolarYear(year: number): boolean {
  return year >= firstSolarYear && year <= lastSolarYear
}

/** A year of the Buddhist era as ours, 0 where it is none. */
export function fromBuddhist(year: number): number {
  return isYear(year - buddhistLead) ? year - buddhistLead : 0
}

export function fullYear(twoDigits: number): number {
  return twoDigits < centuryTurn ? 2000 + twoDigits : 1900 + twoDigits
}

/** Is there such a day? 31 April and 29 February 2025 are none. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= (month === 2 && isLeap(year) ? 29 : monthDays[month - 1]!)
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** A day of the Persian solar calendar in ours (the 33-year cycle, right for the years it takes). */
export function fromSolar(year: number, month: number, day: number): Day | null {
  if (!isSolarYear(year) || month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) return null
  const years = year - 979
  const leaps = Math.floor(years / 33) * 8 + Math.floor(((years % 33) + 3) / 4)
  const months = month < 8 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const date = new Date(Date.UTC(1600, 2, 20 + years * 365 + leaps + months + day - 1))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
