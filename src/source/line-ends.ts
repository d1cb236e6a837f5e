const nul = '\0'

/** A text with line feeds alone and without NUL, as the standard has a parser read it; most texts are so already. */
export function withLineFeeds(text: string): string {
  const printed = withoutNul(text)
  return printed.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

/** A text without the character that nothing prints. */
export function withoutNul(text: string): string {
  return text.includes(nul) ? text.replaceAll(nul, '') : text
}
