import type { ChildNode, Element, ParentNode } from 'domhandler'
import { inline } from '../vocabulary/elements'

/** The nearest element around a node that is no inline one: two texts on a line have the same. */
export function blockAround(node: ChildNode): ParentNode | null {
  let at = node.parent
  while (at !== null && inline.has((at as Element).name)) at = at.parent
  return at
}
