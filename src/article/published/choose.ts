import { dayLength, dayOf, kindOf, monthLength, type Stamp } from './stamp'

/** A month that agrees with a day says so much less than the day itself would. */
const MONTH_SHARE = 0.5
/** So does an instant whose day, where the page was written, may be the day before or after. */
const ZONE_SHARE = 0.8
/** Local time is at most so many hours from UTC. */
const FURTHEST_ZONE = 14 * 3_600_000
const ONE_DAY = 86_400_000

/** Stamps that speak for others at most: logs have a date in every line. */
const SPEAKERS = 100

/** Rank stamps: sources of different kinds that agree on a day make each other surer. */
export function rank(stamps: readonly Stamp[]): Stamp[] {
  const speakers = speakersOf(stamps)
  const ranked = stamps.map((stamp) => ({ stamp, certainty: combined(stamp, speakers) }))
  ranked.sort((a, b) => b.certainty - a.certainty || b.stamp.certainty - a.stamp.certainty)
  return ranked.map(({ stamp, certainty }) => ({ ...stamp, certainty }))
}

/** Of each kind the surest stamp for each date, the surest of these first. */
function speakersOf(stamps: readonly Stamp[]): Stamp[] {
  const surest = new Map<string, Stamp>()
  for (const stamp of stamps) {
    const key = `${kindOf(stamp)} ${stamp.iso}`
    if (stamp.certainty > (surest.get(key)?.certainty ?? 0)) surest.set(key, stamp)
  }
  return [...surest.values()].sort((a, b) => b.certainty - a.certainty).slice(0, SPEAKERS)
}

/** The certainty of a stamp and of all that say the same, the best of each kind counted once. */
function combined(stamp: Stamp, speakers: readonly Stamp[]): number {
  const own = kindOf(stamp)
  const best = new Map<string, number>([[own, stamp.certainty]])
  for (const other of speakers) {
    const kind = kindOf(other)
    if (kind === own) continue
    const said = other.certainty * agreement(stamp, other)
    if (said > (best.get(kind) ?? 0)) best.set(kind, said)
  }
  let doubt = 1
  for (const certainty of best.values()) doubt *= 1 - certainty
  return 1 - doubt
}

/** How far one date speaks for another: fully on the same day, in part where it may be the same. */
function agreement(stamp: Stamp, other: Stamp): number {
  const [day, theirs] = [dayOf(stamp), dayOf(other)]
  if (day.length < dayLength) return 0
  if (day === theirs) return 1
  if (theirs.length === monthLength && day.startsWith(theirs)) return MONTH_SHARE
  return isLocalDay(stamp, other) || isLocalDay(other, stamp) ? ZONE_SHARE : 0
}

/** Can the day of one be the local day of the other's instant in UTC? */
export function isLocalDay(local: Stamp, instant: Stamp): boolean {
  if (!instant.iso.endsWith('Z') || local.iso.endsWith('Z')) return false
  if (local.iso.length < dayLength || dayOf(local) === dayOf(instant)) return false
  const after = Date.parse(instant.iso) - Date.parse(dayOf(local))
  return after >= -FURTHEST_ZONE && after < ONE_DAY + FURTHEST_ZONE
}
