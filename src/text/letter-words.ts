const letterOrDigit = /[\p{L}\p{N}]/u
const notWord = /[^\p{L}\p{N}]+/u
const surrogate = /[\ud800-\udfff]/

/** What is known of each UTF-16 unit: whether it is a letter or digit, asked of the pattern once a character. */
const known = new Uint8Array(0x10000)
const YES = 1
const NO = 2

/**
 * Cut a text into lower-case words: runs of letters and digits, marks of any kind between them.
 *
 * @param text any text
 * @returns its words in order
 * @example letterWords('Rain, 3 mm') // ['rain', '3', 'mm']
 */
export function letterWords(text: string): string[] {
  const lower = text.toLowerCase()
  // Letters beyond the first plane are pairs of units; few texts have any.
  if (surrogate.test(lower)) return lower.split(notWord).filter(Boolean)
  const words: string[] = []
  let start = -1
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isWordUnit(code)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(lower.slice(start, i))
      start = -1
    }
  }
  if (start >= 0) words.push(lower.slice(start))
  return words
}

function isWordUnit(code: number): boolean {
  if (known[code] === 0) known[code] = letterOrDigit.test(String.fromCharCode(code)) ? YES : NO
  return known[code] === YES
}
