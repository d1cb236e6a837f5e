import type { ChildNode, Document, Text } from 'domhandler'
import { following } from '../../text/following'
import { measure } from '../../text/shape'
import { unread } from '../../vocabulary/elements'
import { isElement } from './is-element'

/** Characters from which a text is more than a label. */
const PROSE_CHARS = 24

/**
 * Words of prose outside links, counted until there are enough.
 *
 * @param enough where to stop
 */
export function proseWords(root: Document, enough: number): number {
  return count(root, true, enough)
}

/** All words that a page prints, those in links too. */
export function allWords(root: Document): number {
  return count(root, false, Number.POSITIVE_INFINITY)
}

function count(root: Document, prose: boolean, enough: number): number {
  let words = 0
  let node: ChildNode | null = root.children[0] ?? null
  while (node !== null && words < enough) {
    let passed = false
    if (node.type === 'text') {
      const { data } = node as Text
      if (!prose || data.length >= PROSE_CHARS) words += measure(data).words
    } else passed = isElement(node) && (unread.has(node.name) || (prose && node.name === 'a'))
    node = following(node, root, !passed)
  }
  return words
}
