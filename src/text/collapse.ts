const white = /\s+/g

/**
 * Collapse every run of white space, no-break spaces included, to one space and trim.
 *
 * @example collapse(' a\n b ') // 'a b'
 */
export function collapse(text: string): string {
  return text.replace(white, ' ').trim()
}
