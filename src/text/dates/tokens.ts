import { isCapital, isDigit, isLetter, isSpace, isUnspaced, plainMark, zeroOf } from './chars'
import { gluedYear, NEAR } from './glued'
import { lexicon, longestUnspaced, unspacedHeads, type Word } from './lexicon'
import { findPlain } from './word-table'

/** A piece of a text as the date reader sees it. White space is not a piece. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** Lower case; full-width marks as their plain kin; empty for words of plain letters that no date has. */
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

const longestNumber = 14

/** Does a text hold a decimal digit of any script? Stops at the first. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) return true
  }
  return false
}

/** Cut a text, from one offset to another, into numbers, words and marks. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  return tokeniseUnless(text, from, to, Number.POSITIVE_INFINITY)!
}

/**
 * The same where a text with more words than so many that no date has is of no use: most lines are told by
 * their first words.
 *
 * @returns null for such a text
 */
export function tokeniseUnless(text: string, from: number, to: number, mostOthers: number): Token[] | null {
  const tokens: Token[] = []
  let others = 0
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
    if (isOther(tokens[tokens.length - 1]) && ++others > mostOthers) return null
  }
  return tokens
}

/** Whether it is a word that no date has; single characters are what is left of text without spaces. */
function isOther(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word === undefined && token.end - token.start > 1
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
  const year = gluedYear(value, end - start, text.slice(end, end + NEAR), tokens)
  if (year !== null) {
    end = start + year.digits
    value = year.value
  }
  const number = token('number', '', start, end, spaced)
  number.digits = end - start
  number.value = number.digits > longestNumber ? -1 : value
  number.zero = zero
  tokens.push(number)
  return end
}

/** The longest known form that begins here, else one character. */
function readUnspaced(text: string, start: number, to: number, spaced: boolean, tokens: Token[]): number {
  const known = unspacedHeads().has(text[start]!)
  for (let length = known ? Math.min(longestUnspaced, to - start) : 1; length > 0; length--) {
    const form = text.slice(start, start + length)
    const word = lexicon().get(form)
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
  const last = tokens[tokens.length - 1]
  if (last?.word?.head === true && makeLonger(last, text, start, end)) return end
  const plain = findPlain(text, start, end)
  const form = plain === undefined ? formOf(text, start, end) : (plain?.form ?? '')
  const word = plain === undefined ? lexicon().get(form) : plain?.word
  const seam = word ? 0 : findSeam(text, start, end)
  const found = token('word', form, start, seam || end, spaced)
  found.word = word
  tokens.push(found)
  return found.end
}

/** Make one token of the words of a form of several. */
function makeLonger(last: Token, text: string, start: number, end: number): boolean {
  const form = `${last.text} ${formOf(text, start, end)}`
  const word = lexicon().get(form)
  if (!word) return false
  last.text = form
  last.word = word
  last.end = end
  return true
}

/** Where a month begins in "BrookMar", two words that stood in elements side by side; 0 else. */
function findSeam(text: string, start: number, end: number): number {
  for (let at = end - shortestMonth; at > start; at--) {
    if (!isCapital(text.charCodeAt(at))) continue
    const isSeam = !isCapital(text.charCodeAt(at - 1)) && lexicon().get(formOf(text, at, end))?.month
    return isSeam ? at : 0
  }
  return 0
}

const shortestMonth = 3

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
