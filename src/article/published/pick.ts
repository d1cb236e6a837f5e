import { isLocalDay } from './choose'
import { CHANGED_BLOCK, dayLength, dayOf, kindOf, type Stamp } from './stamp'

/** Below this certainty a date is a candidate only. */
const LEAST = 0.25
/** From this certainty on a stamp may lend its time to the day that was chosen. */
const LENDING = 0.5

/** The date of the surest stamp, as precise as those that say the same day give it. */
export function pick(ranked: readonly Stamp[]): string | null {
  const top = ranked.find(({ iso, certainty }) => iso !== '' && certainty >= LEAST)
  if (top === undefined) return null
  if (top.iso.length < dayLength) return top.iso
  const day = dayOf(printedDay(top, ranked) ?? top)
  const same = withoutUpdates(ranked.filter((stamp) => dayOf(stamp) === day && stamp.certainty >= LENDING))
  return same.reduce((best, stamp) => (detail(stamp) > detail(best) ? stamp : best), same[0] ?? top).iso
}

/** The hour of a change is not that of the publication, where another is known. */
function withoutUpdates(same: readonly Stamp[]): readonly Stamp[] {
  const first = same.filter(({ source }) => source !== CHANGED_BLOCK)
  return first.length > 0 ? first : same
}

/**
 * An instant in UTC gives way to the day printed, where that is the local day of the instant and no local
 * date says the same day as the instant.
 */
function printedDay(top: Stamp, ranked: readonly Stamp[]): Stamp | undefined {
  const local = ranked.filter((stamp) => localKinds.has(kindOf(stamp)) && stamp.certainty >= LENDING)
  if (local.some((stamp) => !stamp.iso.endsWith('Z') && dayOf(stamp) === dayOf(top))) return undefined
  return local.find((stamp) => kindOf(stamp) === 'block' && isLocalDay(stamp, top))
}

/** Where dates are most often given as the place of writing counts them. */
const localKinds: ReadonlySet<string> = new Set(['block', 'time', 'url'])

const midnight = /T00:00(?::00)?(?!:)/

/** How much a date tells: a day, a time, a zone; midnight is most often no time at all. */
function detail({ iso }: Stamp): number {
  if (iso.length <= dayLength || midnight.test(iso)) return 1
  const time = iso.slice(dayLength)
  const zoned = time.endsWith('Z') || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > 0
  return (zoned ? 3 : 2) + time.length / 100
}
