import { type Clock, isMark, isSmall, type Scan } from './scan'
import type { Token } from './tokens'
import { readZone } from './zone'

export interface ClockFound extends Clock {
  /** The token after it. */
  end: number
}

/** Hour and minute, and how they were printed. */
interface Face {
  hour: number
  minute: number
  second: number
  end: number
}

/**
 * Read a time of day, with its half of the day and its zone.
 *
 * @param sure the words before say that a time follows, or it follows a full date: "18.09" is one then
 * @param tight a zone may follow without a space, as in ISO 8601
 */
export function readClock(scan: Scan, at: number, sure: boolean, tight: boolean): ClockFound | null {
  const { tokens } = scan
  const before = tokens[at]?.word?.noon
  const start = before ? at + 1 : at
  if (!isSmall(tokens[start], 0, 24)) return null
  const face =
    readFace(tokens, start, sure) ?? readHour(tokens, start, before !== undefined && leadsHour(tokens[at]!))
  if (!face || face.minute > 59 || face.second > 60) return null
  let end = face.end
  while (tokens[end]?.word?.oClock && end < face.end + 2) end++
  const half = before ? null : readNoon(tokens, end)
  const hour = toDayHour(face.hour, before ?? half?.noon)
  if (hour > 23) return null
  const zone = readZone(scan, half?.end ?? end, tight || face.second >= 0)
  return {
    hour,
    minute: face.minute,
    second: face.second,
    zone: zone?.offset ?? '',
    end: zone?.end ?? half?.end ?? end,
  }
}

/** "下午6" is an hour; "am 6" is not, it begins a German date. */
function leadsHour({ text }: Token): boolean {
  return text.charCodeAt(0) > 0x7f
}

/** Hours with minutes: "18:09", "18:09:33.123", "18h09", "18時09分", "18.09". */
function readFace(tokens: readonly Token[], at: number, sure: boolean): Face | null {
  const hour = tokens[at]!.value
  const part = tokens[at + 1]
  const minutes = tokens[at + 2]
  if (!part || !minutes || minutes.digits === 0 || minutes.digits > 2) return null
  if (part.word?.clockPart === 'hour') return readMarked(tokens, at, hour)
  if (minutes.digits !== 2) return null
  if (isMark(part, ':')) return withSeconds(tokens, at + 3, hour, minutes.value, ':')
  if (part.word?.oClock) return { hour, minute: minutes.value, second: -1, end: at + 3 }
  if (!isMark(part, '.') || part.spaced || minutes.spaced) return null
  if (!sure && !endsClock(tokens[at + 3])) return null
  return withSeconds(tokens, at + 3, hour, minutes.value, '.')
}

/** Seconds, and a fraction that is stepped over. */
function withSeconds(tokens: readonly Token[], at: number, hour: number, minute: number, mark: string): Face {
  const seconds = tokens[at + 1]
  if (!isMark(tokens[at], mark) || seconds?.digits !== 2 || seconds.spaced) {
    return { hour, minute, second: -1, end: at }
  }
  const fraction = tokens[at + 3]
  const point = isMark(tokens[at + 2], '.') || isMark(tokens[at + 2], ',')
  const end = point && fraction && fraction.digits > 0 && !fraction.spaced ? at + 4 : at + 2
  return { hour, minute, second: seconds.value, end }
}

/** "18時09分33秒", "18시 9분". */
function readMarked(tokens: readonly Token[], at: number, hour: number): Face {
  const minute = tokens[at + 2]!.value
  if (tokens[at + 3]?.word?.clockPart !== 'minute') return { hour, minute, second: -1, end: at + 3 }
  const second = tokens[at + 4]
  if (!second?.digits || tokens[at + 5]?.word?.clockPart !== 'second') {
    return { hour, minute, second: -1, end: at + 4 }
  }
  return { hour, minute, second: second.value, end: at + 6 }
}

/** An hour alone: "6 pm", "18 Uhr", "18h", "下午6時". */
function readHour(tokens: readonly Token[], at: number, noonBefore: boolean): Face | null {
  const next = tokens[at + 1]
  const hour = tokens[at]!.value
  if (next?.word?.clockPart === 'hour') return { hour, minute: 0, second: -1, end: at + 2 }
  if (next?.word?.oClock) return { hour, minute: 0, second: -1, end: at + 2 }
  if (noonBefore || readNoon(tokens, at + 1)) return { hour, minute: 0, second: -1, end: at + 1 }
  return null
}

/** "pm", "p.m.", "p. m.". */
function readNoon(tokens: readonly Token[], at: number): { noon: 'before' | 'after'; end: number } | null {
  const first = tokens[at]
  const noon = first?.word?.noon
  if (noon) return { noon, end: isMark(tokens[at + 1], '.') ? at + 2 : at + 1 }
  const letter = first?.text
  if ((letter !== 'a' && letter !== 'p') || !isMark(tokens[at + 1], '.') || tokens[at + 2]?.text !== 'm')
    return null
  return { noon: letter === 'a' ? 'before' : 'after', end: isMark(tokens[at + 3], '.') ? at + 4 : at + 3 }
}

/** What shows that "18.09" before it was a time. */
function endsClock(token: Token | undefined): boolean {
  return token?.word !== undefined && (token.word.oClock || token.word.noon || token.word.zone) !== undefined
}

/** The hour of the day; "18:09 pm" is read as its hour says, "13:00 am" too. */
function toDayHour(hour: number, noon: 'before' | 'after' | undefined): number {
  if (hour > 12 || noon === undefined) return hour
  if (noon === 'before') return hour === 12 ? 0 : hour
  return hour === 12 ? 12 : hour + 12
}
