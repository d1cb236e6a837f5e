import { type ClockFound, readClock } from './clock'
import { readCompact } from './compact'
import { readMarked } from './marked'
import { readNamed } from './named'
import { readNumeric } from './numeric'
import { readRelative } from './relative'
import { type Found, isMark, type Scan } from './scan'
import type { Token } from './tokens'

/** Most tokens between a date and its time of day: "(Tue) | at". */
const longestGap = 5
/** How far a date's weekday may stand before it. */
const weekdayGap = 3

/** A time of day whose date may follow. */
type LoneClock = ClockFound & { first: number }

/** Find all dates among the tokens, in order, each with its time of day. */
export function findAll(scan: Scan): Found[] {
  const all: Found[] = []
  let earlier: LoneClock | null = null
  for (let at = 0; at < scan.tokens.length; ) {
    const found = readAt(scan, at)
    if (found) {
      addClock(scan, found, earlier)
      found.first = weekdayBefore(scan.tokens, found.first, all.at(-1)?.last ?? 0)
      all.push(found)
      at = found.last
      earlier = null
      continue
    }
    const clock = readLoneClock(scan, at)
    if (clock) earlier = { ...clock, first: at }
    at = clock ? clock.end : at + 1
  }
  return all
}

/** The readers by what a date begins with, surest first. */
function readAt(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at]!
  if (token.kind === 'number') {
    if (token.digits >= 8) return readCompact(scan, at)
    if (token.digits > 4) return null
    return readNumeric(scan, at) ?? readMarked(scan, at) ?? readNamed(scan, at) ?? readCount(scan, at)
  }
  if (token.kind === 'mark' || !token.word) return null
  return readNamed(scan, at) ?? readRelative(scan, at)
}

/** "2 hours ago" from its number, lest "2 hours" be taken for a time of day. */
function readCount(scan: Scan, at: number): Found | null {
  return scan.tokens[at + 1]?.word?.unit ? readRelative(scan, at + 1) : null
}

/** A time of day that stands before its date ("18:09, 25 March 2025"). */
function readLoneClock(scan: Scan, at: number): ClockFound | null {
  const token = scan.tokens[at]!
  if (token.kind !== 'number' && !token.word?.noon) return null
  return readClock(scan, at, scan.tokens[at - 1]?.word?.at === true, false)
}

/** Give a date the time of day beside it. */
function addClock(scan: Scan, found: Found, earlier: LoneClock | null): void {
  if (found.clock || (found.note === 'relative' && found.certainty === agoCertainty)) return
  const after = clockAfter(scan, found)
  if (after) {
    found.clock = after
    found.last = after.end
  } else if (earlier && isBeside(scan.tokens, earlier.end, found.first)) {
    found.clock = earlier
    found.first = earlier.first
  }
}

/** Only small words and marks stand between a time of day and its date. */
function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longestGap) return false
  for (let at = from; at < to; at++) if (!isGap(tokens[at]!)) return false
  return true
}

/** What "2 hours ago" is found with: it has its own time. */
const agoCertainty = 0.6

function clockAfter(scan: Scan, found: Found): ClockFound | null {
  const { tokens } = scan
  const iso = tokens[found.last]
  if (iso?.text === 't' && !iso.spaced) return readClock(scan, found.last + 1, true, true)
  const end = Math.min(found.last + longestGap, tokens.length - 1)
  for (let at = found.last; at <= end; at++) {
    const token = tokens[at]!
    if (token.kind === 'number' || token.word?.noon) {
      const clock = readClock(scan, at, scan.line || tokens[at - 1]!.word?.at === true, false)
      if (clock) return clock
    }
    if (!isGap(token)) return null
  }
  return null
}

const gapMarks: ReadonlySet<string> = new Set([...',.-–—|·•:;/()@[]'])

function isGap(token: Token): boolean {
  if (token.kind === 'mark') return gapMarks.has(token.text)
  const word = token.word
  if (!word || word.label) return false
  return Boolean(word.at || word.weekday || word.glue || word.filler || word.part)
}

/** Where a date begins that has its weekday before it. */
function weekdayBefore(tokens: readonly Token[], first: number, from: number): number {
  for (let at = first - 1; at >= from && at >= first - weekdayGap; at--) {
    const token = tokens[at]!
    if (token.word?.weekday) return at
    if (!isMark(token, ',') && !isMark(token, '.') && !token.word?.glue) return first
  }
  return first
}

/** In a line with a full date, one without its year is a piece of something else, or the day of an update. */
export function withoutShadows(all: readonly Found[]): readonly Found[] {
  const full = all.some((found) => found.year !== 0 && found.day !== 0)
  return full ? all.filter((found) => found.year !== 0 || found.month === 0) : all
}
