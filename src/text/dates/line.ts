import { readClock } from './clock'
import { type Found, isMark, type Scan } from './scan'
import type { Token } from './tokens'

/** Words of another kind that a line with a full date may hold: a place, a section. */
export const mostWords = 2
/** Dates less certain than this ("today", "March 2025", "25 March") must stand alone. */
const sure = 0.6
/** More tokens than a date line has, two dates, labels and a reading time counted. */
const mostTokens = 48
/** Scripts without spaces give a token a character. */
const unspacedWord = 0.5

/** Marks of lines that say something else: a notice, a price, a question. */
const otherLines: ReadonlySet<string> = new Set([...'©®?!$€£¥%#{}'])

/** Do the dates make the line, with hardly a word besides? */
export function isDateLine(scan: Scan, all: readonly Found[]): boolean {
  if (all.length === 0 || scan.tokens.length > mostTokens) return false
  const allowance = all.some((found) => found.certainty >= sure) ? mostWords : 0
  let next = 0
  let words = 0
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = all[next]
    if (found && at >= found.first) {
      at = found.last - 1
      next++
      continue
    }
    const clock = next > 0 ? laterClock(scan, at) : 0
    if (clock > 0) at = clock - 1
    else words += weigh(scan.tokens, at)
    if (words > allowance) return false
  }
  return true
}

/** The end of a time of day after a date that has its own: "14 August 2025, 16:47 | Updated 17:12"; 0 where there is none. */
function laterClock(scan: Scan, at: number): number {
  const token = scan.tokens[at]!
  return token.kind === 'number' || token.word?.noon ? (readClock(scan, at, false, false)?.end ?? 0) : 0
}

function weigh(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  if (token.kind === 'mark') return otherLines.has(token.text) ? mostWords + 1 : 0
  if (token.kind === 'number') return isReadTime(tokens, at) ? 0 : 1
  const word = token.word
  if (!word) return isSingle(token) ? unspacedWord : 1
  if (word.label || word.filler || word.weekday || word.at || word.glue || word.zoneName) return 0
  if (word.readTime || word.zone !== undefined) return 0
  if (word.unit) return at > 0 && isReadTime(tokens, at - 1) ? 0 : 1
  return isSingle(token) ? unspacedWord : 1
}

function isSingle(token: Token): boolean {
  return token.end - token.start === 1 && token.text.charCodeAt(0) > 0x2fff
}

/** How far the word "read" may stand from the number of minutes. */
const readGap = 4

/** "5 min read", "Lesezeit: 5 Minuten". */
function isReadTime(tokens: readonly Token[], at: number): boolean {
  const next = isMark(tokens[at + 1], '-') ? at + 2 : at + 1
  if (tokens[at]!.kind !== 'number' || tokens[next]?.word?.unit !== 'minute') return false
  for (let near = Math.max(0, at - readGap); near <= next + readGap && near < tokens.length; near++) {
    if (tokens[near]!.word?.readTime) return true
  }
  return false
}
