/** ISO 8601, to the day or finer. */
const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * Read a moment, the same on every machine: a time without a zone is UTC.
 *
 * @param text such as `2025-03-25` or `2025-03-25T18:09:33+02:00`
 * @returns null for what is none
 */
export function readMoment(text: string): Date | null {
  const trimmed = text.trim()
  const found = form.exec(trimmed)
  const moment = new Date(found?.[1] || !trimmed.includes('T') ? trimmed : `${trimmed}Z`)
  return found && !Number.isNaN(moment.getTime()) && isDay(trimmed) ? moment : null
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number]
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
