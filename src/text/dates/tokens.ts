import { isYear } from './calendar'
import { isUnspaced, lexicon, longestUnspaced, unspacedHeads, type Word } from './lexicon'

/** A piece of a text as the date reader sees it. White space is not a piece. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** Lower case; full-width marks as their plain kin. */
  text: string
  /** Numbers of up to 14 digits in any script; -1 else. */
  value: number
  /** How many digits. */
  digits: number
  /** Code of the zero of the script the number is written in. */
  zero: number
  /** What the lexicon knows of a word. */
  word: Word | undefined
  /** White space stands before it. */
  spaced: boolean
  start: number
  end: number
}

const asciiZero = 0x30
export const persianZero = 0x6f0
/** Zeros of the decimal digits of other scripts: Arabic, Persian, Devanagari ... full-width. */
const otherZeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
]
const lastDigitBelowHan = 0x17e9
const longestNumber = 14

export function isDigit(code: number): boolean {
  return zeroOf(code) !== 0
}

/** Does a text hold a decimal digit of any script? Stops at the first. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) return true
  }
  return false
}

/** Cut a text, from one offset to another, into numbers, words and marks. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let spaced = true
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    at = readToken(text, at, to, code, spaced, tokens)
    spaced = false
  }
  return tokens
}

function readToken(
  text: string,
  at: number,
  to: number,
  code: number,
  spaced: boolean,
  tokens: Token[],
): number {
  const zero = zeroOf(code)
  if (zero !== 0) return readNumber(text, at, to, zero, spaced, tokens)
  if (isUnspaced(code)) return readUnspaced(text, at, to, spaced, tokens)
  if (isLetter(code)) return readWord(text, at, to, spaced, tokens)
  tokens.push(token('mark', plainMark(code, text[at]!), at, at + 1, spaced))
  return at + 1
}

function readNumber(text: string, start: number, to: number, zero: number, spaced: boolean, tokens: Token[]) {
  let value = 0
  let end = start
  for (; end < to; end++) {
    const digit = text.charCodeAt(end) - zero
    if (digit < 0 || digit > 9) break
    if (end - start < longestNumber) value = value * 10 + digit
  }
  const year = leadingYear(value, end - start, tokens)
  if (year > 0) end = start + yearDigits
  const number = token('number', '', start, end, spaced)
  number.digits = end - start
  number.value = number.digits > longestNumber ? -1 : year || value
  number.zero = zero
  tokens.push(number)
  return end
}

const yearDigits = 4

/**
 * The year in "25 March 20259 May 2025" and "25.03.202509.05.2025", two dates that stood in elements
 * side by side; 0 where there is none.
 */
function leadingYear(value: number, digits: number, tokens: readonly Token[]): number {
  if (digits !== yearDigits + 1 && digits !== yearDigits + 2) return 0
  const before = tokens[tokens.length - 1]
  const afterMark = before?.kind === 'mark' && tokens[tokens.length - 2]?.kind === 'number'
  if (!before?.word?.month && !afterMark) return 0
  const shift = 10 ** (digits - yearDigits)
  const year = Math.floor(value / shift)
  return isYear(year) && isDayOfMonth(value % shift) ? year : 0
}

function isDayOfMonth(value: number): boolean {
  return value >= 1 && value <= 31
}

/** The longest known form that begins here, else one character. */
function readUnspaced(text: string, start: number, to: number, spaced: boolean, tokens: Token[]): number {
  const known = unspacedHeads.has(text[start]!)
  for (let length = known ? Math.min(longestUnspaced, to - start) : 1; length > 0; length--) {
    const form = text.slice(start, start + length)
    const word = lexicon.get(form)
    if (!word && length > 1) continue
    const found = token('word', form, start, start + length, spaced)
    found.word = word
    tokens.push(found)
    return start + length
  }
  return start + 1
}

function readWord(text: string, start: number, to: number, spaced: boolean, tokens: Token[]): number {
  const end = endOfWord(text, start, to)
  const form = formOf(text, start, end)
  const word = lexicon.get(form)
  const seam = word ? 0 : findSeam(text, start, end)
  if (seam > 0) {
    tokens.push(token('word', formOf(text, start, seam), start, seam, spaced))
    return seam
  }
  const last = tokens[tokens.length - 1]
  if (last?.word?.head) {
    const longer = lexicon.get(`${last.text} ${form}`)
    if (longer) {
      last.text = `${last.text} ${form}`
      last.word = longer
      last.end = end
      return end
    }
  }
  const found = token('word', form, start, end, spaced)
  found.word = word
  tokens.push(found)
  return end
}

/** Where a month begins in "BrookMar", two words that stood in elements side by side; 0 else. */
function findSeam(text: string, start: number, end: number): number {
  for (let at = end - shortestMonth; at > start; at--) {
    if (!isCapital(text.charCodeAt(at))) continue
    const isSeam = !isCapital(text.charCodeAt(at - 1)) && lexicon.get(formOf(text, at, end))?.month
    return isSeam ? at : 0
  }
  return 0
}

const shortestMonth = 3

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function formOf(text: string, start: number, end: number): string {
  const form = text.slice(start, end).toLowerCase()
  return isPlain(form) ? form : form.normalize('NFC')
}

/** A word runs over letters, and over the points inside abbreviations as "p.m" and "มี.ค". */
function endOfWord(text: string, start: number, to: number): number {
  let piece = start
  let at = start
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code) && !isUnspaced(code)) continue
    if (code !== 0x2e || at - piece > 3 || at + 1 >= to || !isLetter(text.charCodeAt(at + 1))) break
    piece = at + 1
  }
  return at
}

function token(kind: Token['kind'], text: string, start: number, end: number, spaced: boolean): Token {
  return { kind, text, value: -1, digits: 0, zero: 0, word: undefined, spaced, start, end }
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** The zero of the script of a digit, 0 for what is no digit. */
function zeroOf(code: number): number {
  if (code < 0x660) return code >= asciiZero && code <= 0x39 ? asciiZero : 0
  if (code > lastDigitBelowHan && code < 0xff10) return 0
  for (const zero of otherZeros) if (code >= zero && code <= zero + 9) return zero
  return 0
}

/** White space, and the marks of writing direction, which print nothing. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x61c ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x2069)
  )
}

/** Letters, their combining marks and the joiners inside Persian words. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x200c || code === 0x200d
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xff00 && code <= 0xff20) return false
  return !otherMarks.has(code) && zeroOf(code) === 0
}

/** Marks among letters: multiplication and division signs, Hebrew, Arabic and Indic punctuation. */
const otherMarks: ReadonlySet<number> = new Set([
  0xd7, 0xf7, 0x2bc, 0x55d, 0x589, 0x5be, 0x5f3, 0x5f4, 0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x6d4,
  0x964, 0x965, 0x970, 0x30fb,
])

const dashes: ReadonlySet<number> = new Set([0x2010, 0x2011, 0x2212, 0xff0d])

/** Full-width and typographic marks as their plain kin; the longer dashes stay apart, as they part ranges. */
function plainMark(code: number, mark: string): string {
  if (code < 0x80) return mark
  if (dashes.has(code)) return '-'
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0)
  if (code === 0x2019 || code === 0x2bc) return "'"
  if (code === 0x60c || code === 0x3001) return ','
  return mark
}
