import type { Input, ResolvedOptions } from '../types'
import { isTree, textsIn } from './doors'
import { hasProseInHtml, hasProseInLines, longestPiece, ProseCount } from './prose'
import { readText } from './read-text'
import { sniffFormat } from './sniff'
import { withoutXml } from './xhtml'

/** Nodes of a tree looked at. */
const mostNodes = 20_000

/**
 * Whether an input has enough prose to be worth reading.
 *
 * @param options of them `maxBytes`, `format` and `contentType` count
 * @throws TypeError where the input is nothing that can be read
 */
export function hasProse(input: Input, options: ResolvedOptions): boolean {
  if (isTree(input)) return hasProseInTexts(textsIn(input, mostNodes))
  const text = readText(input, options, () => {})
  if (text === null) return false
  if (options.format === 'html' || options.format === 'auto') {
    // What the paragraphs settle needs no look at the format.
    if (hasProseInHtml(withoutXml(text, options.contentType))) return true
    if (options.format === 'html' || sniffFormat(text, options.contentType) === 'html') return false
  }
  return hasProseInLines(text)
}

function hasProseInTexts(texts: Iterable<string>): boolean {
  const count = new ProseCount()
  for (const text of texts) {
    count.add(text.slice(0, longestPiece))
    if (count.isEnough) return true
  }
  return false
}
