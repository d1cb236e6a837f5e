import type { ChildNode, Element, ParentNode } from 'domhandler'

/**
 * The node after another in the order of the page, below a root.
 *
 * @param down whether what stands inside the node comes next, or is passed by
 * @returns null at the end
 */
export function following(node: ChildNode, root: ParentNode, down: boolean): ChildNode | null {
  // Most nodes are texts, and a test of the type is cheaper than one for a field.
  const child = down && node.type !== 'text' && 'children' in node ? node.children[0] : undefined
  if (child !== undefined) return child as ChildNode
  let at: ChildNode = node
  while (at.next === null) {
    const { parent } = at
    if (parent === null || parent === root) return null
    at = parent as ChildNode
  }
  return at.next
}

/** Whether a node is an element, `script` and `style` too. */
export function isElement(node: ChildNode): node is Element {
  return 'attribs' in node
}
