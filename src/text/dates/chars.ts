import { once } from '../once'

const asciiZero = 0x30
export const persianZero = 0x6f0
/** Zeros of the decimal digits of other scripts: Arabic, Persian, Devanagari ... full-width. */
const otherZeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
]
/** The zero of the script of a digit, 0 for what is no digit. */
export function zeroOf(code: number): number {
  if (code < 0x80) return code >= asciiZero && code <= 0x39 ? asciiZero : 0
  if ((kinds()[code]! & kind.digit) === 0) return 0
  return farZeroOf(code)
}

/** The same of a character beyond ASCII. */
export function farZeroOf(code: number): number {
  return otherZeros.find((zero) => code >= zero && code <= zero + 9) ?? 0
}

/** White space, and the marks of writing direction, which print nothing. */
export function isSpace(code: number): boolean {
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
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return (kinds()[code]! & kind.letter) !== 0
}

/** What the characters beyond ASCII are, by their codes: a text is asked character by character. */
const kinds = once(() => {
  const table = new Uint8Array(0x10000)
  for (const zero of otherZeros) table.fill(kind.digit, zero, zero + 10)
  for (let code = 0x80; code < table.length; code++) {
    if (table[code] === 0 && isOtherLetter(code)) table[code] = kind.letter
  }
  return table
})

const kind = { letter: 1, digit: 2 }

function isOtherLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x200c || code === 0x200d
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xff00 && code <= 0xff20) return false
  return !otherMarks.has(code)
}

/** Marks among letters: multiplication and division signs, Hebrew, Arabic and Indic punctuation. */
const otherMarks: ReadonlySet<number> = new Set([
  0xd7, 0xf7, 0x2bc, 0x55d, 0x589, 0x5be, 0x5f3, 0x5f4, 0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x6d4,
  0x964, 0x965, 0x970, 0x30fb,
])

const dashes: ReadonlySet<number> = new Set([0x2010, 0x2011, 0x2212, 0xff0d])

/** Full-width and typographic marks as their plain kin; the longer dashes stay apart, as they part ranges. */
export function plainMark(code: number, mark: string): string {
  if (code < 0x80) return mark
  if (dashes.has(code)) return '-'
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0)
  if (code === 0x2019 || code === 0x2bc) return "'"
  if (code === 0x60c || code === 0x3001) return ','
  return mark
}

export function isDigit(code: number): boolean {
  return zeroOf(code) !== 0
}

/** Han characters and kana, which are written without spaces between words. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
