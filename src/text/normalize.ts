import { BREAK, COMPOSE, PART, unitKind, WORD } from './units'

/** Bounded: over millions of signs beyond the first plane, V8 runs out of the stack that it goes back by. */
const notWord = /[^\p{L}\p{N}\p{M}]{1,1000}/gu
const spaces = / {2,}/g
const wordChar = /[\p{L}\p{N}]/u

/** Opening marks and the marks that close them. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ['’', '’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
])

/**
 * The key by which two texts count as the same: letters and digits only, so case, kind of quotes and
 * dashes, stray `**` and white space do not matter.
 *
 * @param text any text
 * @returns words parted by one space; `''` where the text has no letter and no digit
 * @example
 * textKey('"Rain, again"**') // 'rain again'
 */
export function textKey(text: string): string {
  const lower = text.toLowerCase()
  let key = ''
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? unitKind(lower.charCodeAt(i)) : BREAK
    if (kind === COMPOSE) return composedKey(text)
    if (kind === PART || kind === WORD) {
      if (start < 0) start = i
    } else if (start >= 0) {
      key += (key === '' ? '' : ' ') + lower.slice(start, i)
      start = -1
    }
  }
  return key
}

/** The same by whole characters, for what the quick way cannot read. */
function composedKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(notWord, ' ').replace(spaces, ' ').trim()
}

/**
 * Take off what a scrape leaves around a headline, dek or summary: one pair of wrapping quotes, stray
 * emphasis marks and a Markdown heading's `#`.
 *
 * @param text the trimmed line
 * @returns the text without them; quotes that belong to the text stay
 * @example
 * unwrap('## "Rain, again"**') // 'Rain, again'
 * unwrap("'We waited': rain again") // "'We waited': rain again"
 */
export function unwrap(text: string): string {
  const out = stripMarks(text)
  const closers = wrappers.get(out[0] ?? '')
  if (closers === undefined || out.length < 3 || !closers.includes(out.at(-1) as string)) return out
  const inner = out.slice(1, -1)
  return closesInside(inner, closers) ? out : stripMarks(inner)
}

/** Whether a text has neither a letter nor a digit: a rule, a bullet, an emoji. */
export function isMarksOnly(text: string): boolean {
  return !wordChar.test(text)
}

function stripMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text[start] === '#') start++
  // "#1 in the world" keeps its mark; "# Title" loses it.
  if (start > 0 && text.charCodeAt(start) > 32) start = 0
  while (start < end && isPadding(text, start)) start++
  while (end > start && isPadding(text, end - 1)) end--
  return text.slice(start, end)
}

/** White space, or an emphasis mark that comes doubled. */
function isPadding(text: string, at: number): boolean {
  const char = text[at] as string
  if (char === '*' || char === '_') return text[at + 1] === char || text[at - 1] === char
  return char.charCodeAt(0) <= 32 || char === '\u00a0'
}

/** Whether a quote closes before the end, so that the outer marks are not one pair; apostrophes aside. */
function closesInside(inner: string, closers: string): boolean {
  for (let i = 0; i < inner.length; i++) {
    if (!closers.includes(inner[i] as string)) continue
    const inWord = wordChar.test(inner[i - 1] ?? ' ') && wordChar.test(inner[i + 1] ?? ' ')
    if (!inWord) return true
  }
  return false
}
