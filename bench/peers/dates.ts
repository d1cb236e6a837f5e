const ISO_DAY = /^\d{4}-\d\d-\d\d/u

/**
 * A date as peers give it (ISO, "March 25, 2025", RFC 2822) in ISO form; null for what is none.
 * Dates without a zone are taken as they stand, wherever this runs.
 */
export function isoDate(raw: string | null | undefined): string | null {
  const text = raw?.trim() ?? ''
  if (ISO_DAY.test(text)) return text
  const inUtc = Date.parse(`${text} UTC`)
  const time = Number.isNaN(inUtc) ? Date.parse(text) : inUtc
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
