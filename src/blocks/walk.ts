import type { ChildNode, Element } from 'domhandler'

/** The next node in document order inside `top`. */
export function after(node: ChildNode, top: Element, down: boolean): ChildNode | null {
  const child = down ? (node as Element).children?.[0] : undefined
  if (child) return child
  let at: ChildNode | null = node
  while (at && !at.next) {
    at = at.parent === top ? null : (at.parent as ChildNode | null)
  }
  return at?.next ?? null
}

/** Whether a node stands in a link within `top`. */
export function insideLink(node: ChildNode, top: Element): boolean {
  for (let at = node.parent; at && at !== top; at = at.parent) if ((at as Element).name === 'a') return true
  return false
}
