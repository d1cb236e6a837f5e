const WHITE_SPACE = /\s+/gu

/** Text with each run of white space made one space, trimmed. */
export function oneSpaced(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim()
}
