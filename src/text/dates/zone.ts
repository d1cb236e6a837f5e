import { isMark, type Scan } from './scan'
import type { Token } from './tokens'

export interface Zone {
  /** `Z`, `+02:00`, or empty where what is printed means several offsets. */
  offset: string
  /** The token after it. */
  end: number
}

/** Zones lie between -12:00 and +14:00. */
const furthestHour = 14
/** Tokens inside a bracket after an offset, as "(Eastern European Standard Time)". */
const longestBracket = 8

/** Read the zone that follows a time of day. `tight` allows "09:00-05:00", which may be a range. */
export function readZone(scan: Scan, at: number, tight: boolean): Zone | null {
  const zone = readOffset(scan, at, tight) ?? readName(scan, at) ?? readBracket(scan, at)
  return zone && { offset: zone.offset, end: skipBracket(scan.tokens, zone.end) }
}

/** "+02:00", "+0200", "-5". */
function readOffset({ tokens }: Scan, at: number, tight: boolean): Zone | null {
  const sign = tokens[at]
  const hours = tokens[at + 1]
  if (!sign || !hours || hours.spaced || hours.digits === 0 || hours.digits > 4) return null
  if (!isMark(sign, '+') && !isMark(sign, '-')) return null
  if (sign.text === '-' && !sign.spaced && !tight) return null
  if (hours.digits > 2) return offset(sign.text, Math.floor(hours.value / 100), hours.value % 100, at + 2)
  const minutes = tokens[at + 3]
  if (isMark(tokens[at + 2], ':') && minutes?.digits === 2 && !minutes.spaced) {
    return offset(sign.text, hours.value, minutes.value, at + 4)
  }
  return offset(sign.text, hours.value, 0, at + 2)
}

function offset(sign: string, hours: number, minutes: number, end: number): Zone | null {
  if (hours > furthestHour || minutes > 59 || minutes % 15 !== 0) return null
  return { offset: `${sign}${pad(hours)}:${pad(minutes)}`, end }
}

/** "EST", "GMT", "GMT+0200", "UTC +8", "Eastern Standard Time". */
function readName(scan: Scan, at: number): Zone | null {
  const token = scan.tokens[at]
  if (!token?.word) return null
  if (token.word.zone !== undefined && isPrintedAsZone(scan.text, token)) {
    const shift = token.word.zone === 'Z' && token.text !== 'z' ? readOffset(scan, at + 1, true) : null
    if (!shift) return { offset: token.word.zone, end: at + 1 }
    return zeroOffset.test(shift.offset) ? { offset: 'Z', end: shift.end } : shift
  }
  if (!token.word.zoneName) return null
  let end = at + 1
  while (scan.tokens[end]?.word?.zoneName) end++
  return end - at > 1 ? { offset: '', end } : null
}

const zeroOffset = /^[+-]00:00$/

/** Abbreviations are capitals; `Z` touches its time. */
function isPrintedAsZone(text: string, token: Token): boolean {
  const first = text.charAt(token.start)
  if (token.text === 'z') return !token.spaced
  return first !== first.toLowerCase() || token.text === 'gmt' || token.text === 'utc'
}

/** "(EST)", "(UTC+8)". */
function readBracket(scan: Scan, at: number): Zone | null {
  if (!isMark(scan.tokens[at], '(')) return null
  const zone = readName(scan, at + 1) ?? readOffset(scan, at + 1, true)
  return zone && isMark(scan.tokens[zone.end], ')') ? { offset: zone.offset, end: zone.end + 1 } : null
}

/** Step over a bracket that names the zone again. */
function skipBracket(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at
  const end = Math.min(at + longestBracket, tokens.length)
  for (let close = at + 1; close < end; close++) {
    const token = tokens[close]!
    if (isMark(token, ')')) return close + 1
    if (token.kind === 'number') return at
  }
  return at
}

export function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
