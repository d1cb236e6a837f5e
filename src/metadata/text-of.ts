import type { ChildNode, Element } from 'domhandler'
import { collapse } from '../text/collapse'

/**
 * The text below an element, white space collapsed, without scripts and styles.
 *
 * @param element where to start
 * @param most characters read at most
 */
export function textOf(element: Element, most: number): string {
  let text = ''
  let node: ChildNode | null = element.firstChild
  while (node !== null && text.length < most) {
    if (node.type === 'text') text += node.data
    else if (node.type === 'tag' && node.name === 'br') text += ' '
    const below: ChildNode | null = node.type === 'tag' ? (node.firstChild ?? null) : null
    node = below ?? after(node, element)
  }
  return collapse(text.slice(0, most))
}

/** The node that follows in document order, below `top`, children passed by. */
function after(node: ChildNode, top: Element): ChildNode | null {
  let at: ChildNode = node
  while (at.next === null) {
    if (at.parent === null || at.parent === top || at.parent.type === 'root') return null
    at = at.parent as ChildNode
  }
  return at.next
}
