/** A date as printed: no invented time, no invented zone. */
export interface DateReading {
  /** `2025`, `2025-03`, `2025-03-25`, `2025-03-25T18:09`, `2025-03-25T18:09:33+02:00` or `...Z`. */
  iso: string
  /** Where the date stands in the text that was read. */
  start: number
  end: number
  /** From 0 to 1. */
  certainty: number
  /** `relative` (needs `now`), `ambiguous` (day and month may be swapped). */
  note?: 'relative' | 'ambiguous'
}

export interface DateContext {
  /** The moment relative dates count from; without it a relative date has an empty `iso`. */
  now?: Date
  /** BCP 47 tag of the page or locale hint (`en-GB`, `de`), to settle the order of day and month. */
  language?: string
}

/**
 * Find every date printed in a text, in order.
 *
 * @param text a line, a meta value or an attribute
 * @returns readings with their positions; empty where there is none
 */
export function findDates(_text: string, _context: DateContext = {}): DateReading[] {
  return []
}

/**
 * Read a text that is a date and hardly anything else ("Tue, 25 Mar 2025 15:23:42 GMT",
 * "Published March 25, 2025 6:09 pm EST", "2 hours ago"): a timestamp line.
 *
 * @returns the reading, or null where the text holds no date or says more than a date
 */
export function readDateLine(_text: string, _context: DateContext = {}): DateReading | null {
  return null
}
