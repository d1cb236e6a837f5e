import { dayLength, dayOf, type Stamp } from './stamp'

/**
 * Settle the order of day and month where the page gives one of the two days somewhere else.
 *
 * @param stamps the dates of one field
 * @param printed gives the days printed anywhere; called only where a date is ambiguous
 */
export function settle(stamps: readonly Stamp[], printed: () => Set<string>): Stamp[] {
  if (!stamps.some(isAmbiguous)) return [...stamps]
  const days = printed()
  for (const stamp of stamps) if (!isAmbiguous(stamp)) days.add(dayOf(stamp))
  return stamps.map((stamp) => {
    if (!isAmbiguous(stamp)) return stamp
    const { note: _, ...sure } = stamp
    if (days.has(dayOf(stamp))) return sure
    const swapped = swap(stamp.iso)
    return days.has(swapped.slice(0, dayLength)) ? { ...sure, iso: swapped } : stamp
  })
}

function isAmbiguous({ note }: Stamp): boolean {
  return note === 'ambiguous'
}

function swap(iso: string): string {
  return `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}${iso.slice(dayLength)}`
}
