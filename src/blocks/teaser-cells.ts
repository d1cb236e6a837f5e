import type { ChildNode, Element } from 'domhandler'
import { following } from '../text/following'
import { insideLink } from './inside-link'

/** Words of a sentence under the title that it is the teaser of. */
const TEASER_WORDS = 4
const words = /\s+/

/** Whether a cell of a row holds a line that is a link, and under it, after a `<br>`, a sentence that is none. */
export function hasTeaser(row: Element): boolean {
  let line = 'empty' as 'empty' | 'link' | 'text'
  let isTitled = false
  for (let node: ChildNode | null = row.children[0] ?? null; node; node = following(node, row, true)) {
    if (node.type === 'text') {
      const text = node.data.trim()
      if (text === '') continue
      const isLink = insideLink(node, row)
      if (isTitled && !isLink && line === 'empty' && text.split(words).length >= TEASER_WORDS) return true
      line = isLink && line !== 'text' ? 'link' : 'text'
    } else {
      const { name } = node as Element
      if (name !== 'br' && name !== 'td') continue
      isTitled = name === 'br' && line === 'link'
      line = 'empty'
    }
  }
  return false
}
