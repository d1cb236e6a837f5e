import { type ChildNode, Document, type Element, type ParentNode } from 'domhandler'
import { following } from '../../text/following'
import { createElement, createText, link } from '../nodes'
import { isElement } from './is-element'
import type { Places } from './places'

/**
 * A copy of the page in which each `template` is a `div`: declarative shadow roots as a browser shows
 * them, and parts that a script would have put in place.
 */
export function templates({ root, hasTemplates }: Places): Document | null {
  if (!hasTemplates) return null
  const copy = new Document([])
  const copies = new Map<ParentNode, ParentNode>([[root, copy]])
  let node: ChildNode | null = root.children[0] ?? null
  while (node !== null) {
    const parent = copies.get(node.parent as ParentNode) as ParentNode
    if (isElement(node)) {
      const element = copyOf(node)
      copies.set(node, element)
      link(parent, element)
    } else if (node.type === 'text') link(parent, createText(node.data))
    node = following(node, root, isElement(node))
  }
  return copy
}

function copyOf({ name, attribs }: Element): Element {
  return createElement(name === 'template' ? 'div' : name, attribs)
}
