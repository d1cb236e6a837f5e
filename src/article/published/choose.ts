import { dayOf, kindOf, type Stamp } from './stamp'

/** A month that agrees with a day says so much less than the day itself would. */
const MONTH_SHARE = 0.5
/** Characters of a full day, and of a month. */
const DAY = 10
const MONTH = 7

/** Rank stamps: sources of different kinds that agree on a day make each other surer. */
export function rank(stamps: readonly Stamp[]): Stamp[] {
  const ranked = stamps.map((stamp) => ({ stamp, certainty: combined(stamp, stamps) }))
  ranked.sort((a, b) => b.certainty - a.certainty || b.stamp.certainty - a.stamp.certainty)
  return ranked.map(({ stamp, certainty }) => ({ ...stamp, certainty }))
}

/** The certainty of a stamp and of all that say the same, the best of each kind counted once. */
function combined(stamp: Stamp, stamps: readonly Stamp[]): number {
  const own = kindOf(stamp)
  const best = new Map<string, number>([[own, stamp.certainty]])
  for (const other of stamps) {
    const kind = kindOf(other)
    if (kind === own) continue
    const said = other.certainty * agreement(dayOf(stamp), dayOf(other))
    if (said > (best.get(kind) ?? 0)) best.set(kind, said)
  }
  let doubt = 1
  for (const certainty of best.values()) doubt *= 1 - certainty
  return 1 - doubt
}

/** How far one date speaks for another: fully on the same day, in part for the month that holds it. */
function agreement(day: string, other: string): number {
  if (day.length < DAY) return 0
  if (day === other) return 1
  return other.length === MONTH && day.startsWith(other) ? MONTH_SHARE : 0
}
