import { findAll, withoutShadows } from './dates/find'
import { labelsOf } from './dates/label'
import type { Label } from './dates/lexicon'
import { isDateLine, mostWords } from './dates/line'
import { readPartial } from './dates/partial'
import type { Found, Scan } from './dates/scan'
import { hasDigit, type Token, tokenise, tokeniseUnless } from './dates/tokens'
import { windows } from './dates/windows'
import { toIso } from './dates/write'

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
  /** What the words beside it say that it is the date of. */
  label?: Label
}

export interface DateContext {
  /** The moment relative dates count from; without it a relative date has an empty `iso`. */
  now?: Date
  /** BCP 47 tag of the page or locale hint (`en-GB`, `de`), to settle the order of day and month. */
  language?: string
}

/** Characters of the longest line that may be a date and hardly anything else. */
const longestLine = 160
/** Characters of the longest one without a digit ("yesterday", "vor einer Stunde"). */
const longestWords = 32

/**
 * Find every date printed in a text, in order.
 *
 * @param text a line, a meta value or an attribute
 * @returns readings with their positions; empty where there is none
 * @example
 * findDates('Opens 3 May 2025 at 18:00')[0]?.iso // '2025-05-03T18:00'
 */
export function findDates(text: string, context: DateContext = {}): DateReading[] {
  if (!hasDigit(text) && text.length > longestWords) return []
  const readings: DateReading[] = []
  for (const [from, to] of windows(text)) {
    const scan = scanOf(text, tokenise(text, from, to), context, false)
    for (const reading of toReadings(scan, findAll(scan))) readings.push(reading)
  }
  return readings
}

/**
 * Read a text that is a date and hardly anything else ("Tue, 25 Mar 2025 15:23:42 GMT",
 * "Published March 25, 2025 6:09 pm EST", "2 hours ago"): a timestamp line. Of several dates it
 * gives the first that is not labelled as an update.
 *
 * @returns the reading, or null where the text holds no date or says more than a date
 * @example
 * readDateLine('Posted on 25 March 2025, 5 min read')?.iso // '2025-03-25'
 */
export function readDateLine(text: string, context: DateContext = {}): DateReading | null {
  if (text.length > longestLine) return null
  if (!hasDigit(text) && text.length > longestWords) return null
  const tokens = tokeniseUnless(text, 0, text.length, mostWords)
  if (tokens === null) return null
  const scan = scanOf(text, tokens, context, true)
  const all = findAll(scan)
  const partial = all.length === 0 ? readPartial(scan) : null
  const found = partial ? [partial] : all
  if (!isDateLine(scan, found)) return null
  const readings = toReadings(scan, withoutShadows(found))
  return readings.find((reading) => reading.label !== 'updated') ?? readings[0] ?? null
}

/** Characters of the longest label. */
const longestLabel = 24

/**
 * Read a text that only says what the date next to it is of, as where a scraper broke the line between the two.
 *
 * @returns null for any other text
 * @example
 * readDateLabel('Last updated:') // 'updated'
 */
export function readDateLabel(text: string): Label | null {
  if (text.length > longestLabel) return null
  let label: Label | null = null
  for (const { kind, word } of tokeniseUnless(text, 0, text.length, 0) ?? []) {
    if (kind === 'number' || (kind === 'word' && !(word?.label || word?.at || word?.filler))) return null
    if (word?.label && label !== 'updated') label = word.label
  }
  return label
}

function scanOf(text: string, tokens: Token[], context: DateContext, line: boolean): Scan {
  const [language = '', ...subtags] = (context.language ?? '').split('-')
  return {
    text,
    tokens,
    language: language.toLowerCase(),
    region: subtags.find((subtag) => subtag.length === 2)?.toUpperCase() ?? '',
    now: context.now,
    line,
  }
}

function toReadings(scan: Scan, all: readonly Found[]): DateReading[] {
  const labels = labelsOf(scan.tokens, all)
  return all.map((found, index) => {
    const reading: DateReading = {
      iso: toIso(found, scan.now),
      start: scan.tokens[found.first]!.start,
      end: scan.tokens[found.last - 1]!.end,
      certainty: found.certainty,
    }
    if (found.note) reading.note = found.note
    const label = labels[index]
    if (label) reading.label = label
    return reading
  })
}
