import { dayLength, dayOf, type Stamp } from './stamp'

/** Settle the order of day and month where the page gives the other reading somewhere else. */
export function settle(stamps: readonly Stamp[]): Stamp[] {
  const days = new Set(stamps.filter(({ note }) => note !== 'ambiguous').map(dayOf))
  return stamps.map((stamp) => {
    if (stamp.note !== 'ambiguous') return stamp
    const { note: _, ...sure } = stamp
    if (days.has(dayOf(stamp))) return sure
    const swapped = swap(stamp.iso)
    return days.has(swapped.slice(0, dayLength)) ? { ...sure, iso: swapped } : stamp
  })
}

function swap(iso: string): string {
  return `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}${iso.slice(dayLength)}`
}
