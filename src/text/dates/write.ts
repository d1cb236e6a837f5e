import { isDay } from './calendar'
import type { Clock, Found } from './scan'
import { pad } from './zone'

/** Write a date as ISO 8601, as precise as it was printed; empty where its day is not known. */
export function toIso(found: Found, now: Date | undefined): string {
  const year = found.year === 0 && found.month !== 0 && now ? latestYear(found, now) : found.year
  if (year === 0) return ''
  if (found.month === 0) return `${year}`
  const month = `${year}-${pad(found.month)}`
  if (found.day === 0) return month
  return `${month}-${pad(found.day)}${found.clock ? toTime(found.clock) : ''}`
}

function toTime({ hour, minute, second, zone }: Clock): string {
  return `T${pad(hour)}:${pad(minute)}${second < 0 ? '' : `:${pad(second)}`}${zone}`
}

const oneDay = 86_400_000

/** A date printed without its year is the last such day, tomorrow's zone allowed for; 29 February is seldom. */
function latestYear({ month, day }: Found, now: Date): number {
  let year = now.getUTCFullYear()
  if (Date.UTC(year, month - 1, day) > now.getTime() + oneDay) year--
  const last = year - longestWait
  while (day !== 0 && year > last && !isDay(year, month, day)) year--
  return year > last ? year : 0
}

/** Years between two leap days at most. */
const longestWait = 8
