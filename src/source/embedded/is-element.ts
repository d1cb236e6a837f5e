import type { ChildNode, Element } from 'domhandler'

/** Whether a node is an element, `script` and `style` too. */
export function isElement(node: ChildNode): node is Element {
  return 'attribs' in node
}
