const token = /\p{L}|\p{N}/u
const mark = /\p{M}/u
/** Kana, Han, Thai, Lao, Khmer and Burmese are written without spaces: each character is a word. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u
/** Below it no script is written without spaces. */
const firstDense = 0xe00

/** A letter or digit of a word. */
export const PART = 1
/** What parts words. */
export const BREAK = 2
/** An apostrophe. */
export const APOSTROPHE = 3
/** A word of its own, in a script that parts none. */
export const WORD = 4
/** Combining marks, halves of letters beyond the first plane, ı and ё: these need whole characters, composed. */
export const COMPOSE = 5

/** The Turkish i without a dot: a capital I may be either, so the two are one. */
const dotless = 'ı'.charCodeAt(0)
/** The Russian ё, which most print without its dots. */
const dotted = 'ё'.charCodeAt(0)

/** The kind of each UTF-16 unit; the patterns are asked once a unit. */
const known = new Uint8Array(0x10000)

/** What a UTF-16 unit is for the words of a text. */
export function unitKind(unit: number): number {
  if (known[unit] === 0) known[unit] = look(unit)
  return known[unit]!
}

function look(unit: number): number {
  if (isApostrophe(unit)) return APOSTROPHE
  const char = String.fromCharCode(unit)
  if (isMark(char) || unit === dotless || unit === dotted || (unit >= 0xd800 && unit <= 0xdfff))
    return COMPOSE
  if (!token.test(char)) return BREAK
  return isDense(char) ? WORD : PART
}

/** What a whole character is, composed or not; marks are part of their word. */
export function charKind(char: string): number {
  if (isApostrophe(char.charCodeAt(0))) return APOSTROPHE
  if (isDense(char)) return WORD
  return token.test(char) || isMark(char) ? PART : BREAK
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

function isMark(char: string): boolean {
  return mark.test(char)
}

/** Whether a character is of a script that is written without spaces. */
export function isDense(char: string): boolean {
  return char.charCodeAt(0) > firstDense && dense.test(char)
}
