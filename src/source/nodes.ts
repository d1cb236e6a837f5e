import { type ChildNode, Element, type ParentNode, Text } from 'domhandler'

/*
 * domhandler's classes set their fields in a base class that six kinds of node share, which costs
 * V8 up to half of the time to build a tree. These stand on domhandler's prototypes, so that every
 * test and method of theirs holds, and set the same fields in one constructor for each kind.
 */

class PlainText {
  parent: ParentNode | null = null
  prev: ChildNode | null = null
  next: ChildNode | null = null
  type = 'text' as Text['type']

  constructor(public data: string) {}
}

class PlainElement {
  parent: ParentNode | null = null
  prev: ChildNode | null = null
  next: ChildNode | null = null
  children: ChildNode[] = []
  type: Element['type']

  constructor(
    public name: string,
    public attribs: Record<string, string>,
  ) {
    this.type = (name === 'script' || name === 'style' ? name : 'tag') as Element['type']
  }
}

Object.setPrototypeOf(PlainText.prototype, Text.prototype)
Object.setPrototypeOf(PlainElement.prototype, Element.prototype)

/** Make a text node without place in a tree. */
export function createText(data: string): Text {
  return new PlainText(data) as Text
}

/** Make an element without children and without place in a tree. */
export function createElement(name: string, attribs: Record<string, string>): Element {
  return new PlainElement(name, attribs) as Element
}

/** Hang a new node behind the last child of another. */
export function link(parent: ParentNode, node: ChildNode): void {
  const { children } = parent
  const last = children[children.length - 1]
  node.parent = parent
  if (last) {
    children.push(node)
    last.next = node
    node.prev = last
  } else {
    // The first push to an empty array takes room for seventeen; half of all elements have one child.
    parent.children = [node]
  }
}
