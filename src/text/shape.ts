import type { Shape } from '../types'
import { farZeroOf } from './dates/chars'

const sentenceEnd = new Set('.!?。！？؟।…।॥።')
const comma = new Set(',、，،;；')
const closing = new Set('"\'”’»)]}*_」』）')

/** Measure a text in one pass: words, marks, capitals, digits, what it begins and ends with. */
export function measure(text: string): Shape {
  let letters = 0
  let upper = 0
  let digits = 0
  let commas = 0
  let sentences = 0
  let words = 0
  let dense = 0
  let capitalised = 0
  let inWord = false
  let wasEnd = false
  let bare = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < 128 ? (ascii[code] as number) : wide(code)
    if (kind === SPACE) {
      if (code !== 32 || text.charCodeAt(i - 1) === 32) bare = false
      if (wasEnd) sentences++
      wasEnd = false
      inWord = false
      continue
    }
    if (kind === DENSE) {
      dense++
      letters++
      bare = false
      inWord = false
      wasEnd = false
      continue
    }
    if (kind === END) {
      // A stop inside "3.5" or "e.g." counts only where white space or a wide mark follows.
      if (code > 0x3000) sentences++
      else wasEnd = true
      inWord = false
      bare = false
      continue
    }
    if (kind === MARK) {
      if (code === 44 || comma.has(text[i] as string)) commas++
      if (!closing.has(text[i] as string)) wasEnd = false
      if (code !== 39 && code !== 0x2019 && code !== 45) inWord = false
      bare = false
      continue
    }
    wasEnd = false
    if (!inWord) {
      words++
      inWord = true
      if (kind === UPPER) capitalised++
    }
    if (kind === DIGIT) {
      digits++
      bare = false
    } else {
      letters++
      if (code >= firstFar || isLatinSign(code)) bare = false
      if (kind === UPPER) upper++
    }
  }
  if (wasEnd) sentences++
  return {
    chars: text.length,
    words: words + Math.round(dense / 2),
    sentences,
    commas,
    digits,
    letters,
    upper,
    capitalised,
    bare,
    end: endOf(text),
    start: startOf(text),
  }
}

const SPACE = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const MARK = 4
const END = 5
const DENSE = 6

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 97 && code <= 122) return LOWER
  if (code === 46 || code === 33 || code === 63) return END
  return MARK
})

/** Up to here stand Latin, Greek and Cyrillic letters; signs and pictures are counted as letters beyond. */
const firstFar = 0x530

/** Signs such as © and ª among the letters that Western languages add to ASCII. */
function isLatinSign(code: number): boolean {
  return code >= 128 && code < 0xc0
}

/** Where stretches of characters of one kind begin and end; letters are none of these. */
const stretches: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0xa0, 0xa0, SPACE],
  [0xa1, 0xa1, MARK], // ¡
  [0xab, 0xab, MARK], // «
  [0xb7, 0xb7, MARK], // ·
  [0xbb, 0xbb, MARK], // »
  [0xbf, 0xbf, MARK], // ¿
  [0xd7, 0xd7, MARK], // ×
  [0x060c, 0x060c, MARK], // Arabic comma
  // Scripts written without spaces: Thai and Lao, Burmese, Khmer, kana, Han. Hangul has spaces.
  [0x0e00, 0x0eff, DENSE],
  [0x1000, 0x109f, DENSE],
  [0x1780, 0x17ff, DENSE],
  [0x2000, 0x200b, SPACE],
  [0x2010, 0x2bff, MARK],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x303f, MARK],
  [0x3040, 0x30ff, DENSE],
  [0x3400, 0x9fff, DENSE],
  [0xf900, 0xfaff, DENSE],
  [0xff01, 0xff0f, MARK],
]

/** The kinds of 256 characters each, laid out when the first of them is met. */
const pages: (Uint8Array | undefined)[] = new Array(256)

/** The kind of a character outside ASCII. */
function wide(code: number): number {
  const first = code & 0xff00
  pages[code >> 8] ??= Uint8Array.from({ length: 256 }, (_, at) => kindOf(first + at))
  return (pages[code >> 8] as Uint8Array)[code & 0xff] as number
}

function kindOf(code: number): number {
  const char = String.fromCharCode(code)
  // Before the stretches: "…" and "。" stand inside one.
  if (sentenceEnd.has(char)) return END
  if (farZeroOf(code) !== 0) return DIGIT
  const stretch = stretches.find(([from, to]) => code >= from && code <= to)
  if (stretch !== undefined) return stretch[2]
  return char !== char.toLowerCase() ? UPPER : LOWER
}

function endOf(text: string): Shape['end'] {
  let i = text.length - 1
  while (i > 0 && (closing.has(text[i] as string) || text.charCodeAt(i) <= 32)) i--
  const last = text[i]
  if (last === undefined) return 'none'
  if (last === '…' || (last === '.' && text[i - 1] === '.')) return 'ellipsis'
  if (sentenceEnd.has(last)) return 'stop'
  if (last === ':' || last === '：') return 'colon'
  if (comma.has(last)) return 'comma'
  const code = last.charCodeAt(0)
  const kind = code < 128 ? (ascii[code] as number) : wide(code)
  return kind === MARK ? 'other' : 'none'
}

function startOf(text: string): Shape['start'] {
  const code = text.charCodeAt(0)
  if (Number.isNaN(code)) return 'other'
  const kind = code < 128 ? (ascii[code] as number) : wide(code)
  if (kind === UPPER || kind === DENSE) return 'upper'
  if (kind === LOWER) return 'lower'
  if (kind === DIGIT) return 'digit'
  const first = text[0] as string
  if ('"\'“‘«„「『'.includes(first)) return 'quote'
  if ('-–—*•·▪►→+▢□☐◦‣⁃▹✓✔'.includes(first)) return 'bullet'
  return 'other'
}
