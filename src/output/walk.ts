import type { ChildNode, Element } from 'domhandler'

/**
 * The next node in document order inside an element.
 *
 * @param node the node to go on from
 * @param top the element that is not left
 * @param down whether to go to its children first
 * @returns the next node; null at the end
 */
export function nextIn(node: ChildNode, top: Element, down: boolean): ChildNode | null {
  const child = down ? (node as Element).children?.[0] : undefined
  if (child) return child
  let at: ChildNode | null = node
  while (at && !at.next) at = at.parent === top ? null : (at.parent as ChildNode | null)
  return at?.next ?? null
}
