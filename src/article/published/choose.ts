import { dayOf, kindOf, type Stamp } from './stamp'

/** Characters of a full day. */
const DAY = 10

/** Rank stamps: sources of different kinds that agree on a day make each other surer. */
export function rank(stamps: readonly Stamp[]): Stamp[] {
  const ranked = stamps.map((stamp) => ({ ...stamp, certainty: combined(stamp, stamps) }))
  return ranked.toSorted((a, b) => b.certainty - a.certainty || own(stamps, b) - own(stamps, a))
}

function own(stamps: readonly Stamp[], ranked: Stamp): number {
  return stamps.find(({ source, text }) => source === ranked.source && text === ranked.text)?.certainty ?? 0
}

/** The certainty of a stamp and of all that say the same day, the best of each kind counted once. */
function combined(stamp: Stamp, stamps: readonly Stamp[]): number {
  const day = dayOf(stamp)
  if (day.length < DAY) return stamp.certainty
  const best = new Map<string, number>([[kindOf(stamp), stamp.certainty]])
  for (const other of stamps) {
    if (dayOf(other) !== day || kindOf(other) === kindOf(stamp)) continue
    best.set(kindOf(other), Math.max(best.get(kindOf(other)) ?? 0, other.certainty))
  }
  let doubt = 1
  for (const certainty of best.values()) doubt *= 1 - certainty
  return 1 - doubt
}
