import type { ChildNode, Element } from 'domhandler'
import { inline, unread } from '../vocabulary/elements'
import { collapse } from './collapse'

/**
 * The text that a reader sees in an element, white space collapsed; what stands in two blocks is parted.
 *
 * @param most UTF-16 units of the element's text that are read at most
 */
export function textIn(element: Element, most = Number.POSITIVE_INFINITY): string {
  let text = ''
  let node: ChildNode | null = element.children[0] ?? null
  while (node !== null && text.length < most) {
    if (node.type === 'text') text += node.data
    else text += edgeOf(node)
    const below: ChildNode | undefined = isRead(node) ? node.children[0] : undefined
    if (below !== undefined) {
      node = below
      continue
    }
    while (node !== null && node.next === null) {
      node = node.parent === element ? null : (node.parent as ChildNode | null)
      if (node !== null) text += edgeOf(node)
    }
    node = node?.next ?? null
  }
  return collapse(text.slice(0, most))
}

/** What parts the text before an element, or in it, from what follows. */
function edgeOf(node: ChildNode): string {
  return 'attribs' in node && !inline.has(node.name) ? ' ' : ''
}

function isRead(node: ChildNode): node is Element {
  return 'attribs' in node && !unread.has(node.name)
}
