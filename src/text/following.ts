import type { ChildNode, ParentNode } from 'domhandler'

/**
 * The node after another in document order, inside an element or a page.
 *
 * @param top where the walk stays within
 * @param down whether what stands inside the node comes next, or is passed by
 * @returns null at the end
 */
export function following(node: ChildNode, top: ParentNode, down: boolean): ChildNode | null {
  // Most nodes are texts, and a test of the type is cheaper than one for a field.
  const child = down && node.type !== 'text' && 'children' in node ? node.children[0] : undefined
  if (child !== undefined) return child
  let at: ChildNode = node
  while (!at.next) {
    const { parent } = at
    if (!parent || parent === top) return null
    at = parent as ChildNode
  }
  return at.next
}
