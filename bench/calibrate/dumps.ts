import { isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { blocksFromTree } from '../../src/blocks'
import { tidy } from '../../src/blocks/tidy'
import { resolveOptions } from '../../src/options'
import { readSource } from '../../src/source'

/** Elements whose text scrapers leave out. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template'])

/**
 * A page as scrapers dump it, in two ways: each text between tags on a line of its own, as BeautifulSoup's
 * `stripped_strings` gives them, and each block, as tools do that know what an inline element is.
 */
export function dumpsOf(html: string): string[] {
  return [stringsOf(html).join('\n'), blocksOf(html).join('\n\n')]
}

function stringsOf(html: string): string[] {
  const strings: string[] = []
  const waiting = [...parseDocument(html).children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) strings.push(tidy(node.data))
    else if (isTag(node) && !unread.has(node.name))
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!)
  }
  return strings.filter((text) => text !== '')
}

function blocksOf(html: string): string[] {
  const source = readSource(html, resolveOptions({ format: 'html' }), [])
  if (source.format !== 'html') return []
  return blocksFromTree(source.root).drafts.flatMap(({ text }) => (text === '' ? [] : text))
}
