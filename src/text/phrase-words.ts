import { APOSTROPHE, BREAK, COMPOSE, charKind, PART, unitKind, WORD } from './units'

/** A number, and "2k" as networks count. */
const number = /^\p{N}+[km]?$/u

/**
 * Cut a text into lower-case words: runs of letters and digits; one character each in scripts that do
 * not part words. Marks are dropped, an apostrophe parts nothing ("don't" is "dont").
 *
 * @param text a line
 * @returns its words in order
 * @example phraseWords("Don't miss: 3 tips") // ['dont', 'miss', '3', 'tips']
 */
export function phraseWords(text: string): string[] {
  const lower = text.toLowerCase()
  const words: string[] = []
  let start = -1
  /** What stands before an apostrophe of the word. */
  let head = ''
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? unitKind(lower.charCodeAt(i)) : BREAK
    if (kind === PART) {
      if (start < 0) start = i
      continue
    }
    if (kind === COMPOSE) return composedWords(lower)
    if (start >= 0) {
      head += lower.slice(start, i)
      start = -1
    }
    if (kind === APOSTROPHE) continue
    if (head !== '') words.push(head)
    head = ''
    if (kind === WORD) words.push(lower[i]!)
  }
  return words
}

/** Vowel marks of Arabic and Hebrew, which most texts leave out, and the dot that a Turkish capital I leaves behind. */
const dropped = /[\u0307\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]/g

/** The same by whole characters, for what the quick way cannot read. */
function composedWords(lower: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of lower.normalize('NFC').replace(dropped, '').replaceAll('ı', 'i').replaceAll('ё', 'е')) {
    const kind = charKind(char)
    if (kind === PART) word += char
    if (kind === PART || kind === APOSTROPHE) continue
    if (word !== '') words.push(word)
    word = ''
    if (kind === WORD) words.push(char)
  }
  if (word !== '') words.push(word)
  return words
}

/** Whether a word is a number. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  // Most words begin with a Latin letter: the pattern need not be asked.
  return (first < 97 || first > 122) && number.test(word)
}
