const white = /\s+/g

/** Whether a character, given by its code, is white space; the same set as `\s`. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Make every run of white space one space, at the ends too. */
export function squeeze(text: string): string {
  return text.replace(white, ' ')
}
