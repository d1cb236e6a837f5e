const carriageReturns = /\r\n?/g

const nul = '\0'

/** A text with line feeds alone and without NUL, as the standard has a parser read it; most texts are so already. */
export function withLineFeeds(text: string): string {
  const printed = withoutNul(text)
  return printed.includes('\r') ? printed.replace(carriageReturns, '\n') : printed
}

/** A text without the character that nothing prints. */
export function withoutNul(text: string): string {
  return text.includes(nul) ? text.replaceAll(nul, '') : text
}
