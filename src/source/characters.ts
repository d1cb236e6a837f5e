const tab = 0x09
const lineFeed = 0x0a
const formFeed = 0x0c
const carriageReturn = 0x0d
const space = 0x20
export const exclamation = 0x21
export const doubleQuote = 0x22
export const singleQuote = 0x27
export const slash = 0x2f
export const equals = 0x3d
export const greater = 0x3e
const question = 0x3f

/** White space as HTML has it; a no-break space is none. */
export function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === carriageReturn || code === formFeed
}

/** A letter of ASCII, which alone may begin the name of a tag. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** What ends the name of a tag. */
export function endsName(code: number): boolean {
  return code === greater || code === slash || isSpace(code)
}

/** Whether `<` begins markup, by the character after it; `</` at the very end of the page is text. */
export function startsMarkup(code: number, more: boolean): boolean {
  return isLetter(code) || (code === slash && more) || code === exclamation || code === question
}

/** What ends the name of an attribute. */
export function endsAttributeName(code: number): boolean {
  return code === equals || endsName(code)
}

/** What ends a value without quotes. */
export function endsUnquoted(code: number): boolean {
  return code === greater || isSpace(code)
}
