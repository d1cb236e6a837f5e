/** What is looked at from the start of a text, in characters. */
const headSize = 16_384

/** What is looked at in the middle and at the end of a longer one, in characters. */
const probeSize = 4096

/** White space before the text proper that is skipped at most, in characters. */
const longestIndent = 65_536

/** The start of a text, white space and byte order mark skipped. */
export function headOf(text: string): string {
  let start = 0
  while (start < longestIndent && start < text.length && isBlank(text.charCodeAt(start))) start++
  return text.slice(start, start + headSize)
}

/** The start of a text and, where it is longer, whole lines of its middle and its end. */
export function samplesOf(text: string): string {
  if (text.length <= headSize) return text
  const middle = probe(text, text.length >> 1)
  return `${headOf(text)}\n${middle}\n${probe(text, text.length - probeSize)}`
}

function probe(text: string, at: number): string {
  const start = Math.max(at, headSize)
  const cut = text.slice(start, start + probeSize)
  const firstBreak = cut.indexOf('\n')
  return firstBreak === -1 ? cut : cut.slice(firstBreak + 1)
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xfeff || code === 0xa0
}
