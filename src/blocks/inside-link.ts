import type { ChildNode, Element } from 'domhandler'

/** Whether a node stands in a link within `top`. */
export function insideLink(node: ChildNode, top: Element): boolean {
  for (let at = node.parent; at && at !== top; at = at.parent) if ((at as Element).name === 'a') return true
  return false
}
