const carriageReturns = /\r\n?/g

/** A text with line feeds alone, as the standard has a parser read it; most texts are so already. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(carriageReturns, '\n') : text
}
