import type { Shape } from '../types'

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

/** The kind of a character outside ASCII. */
function wide(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000) return SPACE
  // Scripts written without spaces: kana, Han, Hangul is spaced; Thai, Lao, Khmer and Burmese are not.
  if (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
    return DENSE
  if (code >= 0x0e00 && code <= 0x0eff) return DENSE
  if (code >= 0x1000 && code <= 0x109f) return DENSE
  if (code >= 0x1780 && code <= 0x17ff) return DENSE
  if (sentenceEnd.has(String.fromCharCode(code))) return END
  if (code >= 0x2010 && code <= 0x2bff) return MARK
  if (code >= 0x3001 && code <= 0x303f) return MARK
  if (code >= 0xff01 && code <= 0xff0f) return MARK
  if (
    code === 0xa1 ||
    code === 0xbf ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xb7 ||
    code === 0x060c ||
    code === 0xd7
  )
    return MARK
  if (
    (code >= 0xc0 && code <= 0xde) ||
    (code >= 0x0391 && code <= 0x03a9) ||
    (code >= 0x0400 && code <= 0x042f)
  )
    return UPPER
  return LOWER
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
