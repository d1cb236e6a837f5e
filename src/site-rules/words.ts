import type { ChildNode, Element } from 'domhandler'
import { collapse } from '../text/collapse'
import { inline, unread } from '../vocabulary/elements'

/** Attributes that say what an element means, before its text. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['meta', 'content'],
  ['time', 'datetime'],
])

/**
 * What selected elements say as a field.
 *
 * @returns the text, white space collapsed, a comma between elements; `''` where they say nothing
 */
export function wordsOf(elements: readonly Element[]): string {
  return elements
    .map(meaningOf)
    .filter((value) => value !== '')
    .join(', ')
}

function meaningOf(element: Element): string {
  const attribute = meanings.get(element.name)
  const value = attribute === undefined ? undefined : element.attribs[attribute]
  return collapse(value || textIn(element))
}

/** The text that a reader sees in an element; what stands in two blocks is parted. */
function textIn(element: Element): string {
  const rest: (ChildNode | string)[] = [...element.children].reverse()
  let text = ''
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') text += node
    else if (node.type === 'text') text += node.data
    else if ('attribs' in node && !unread.has(node.name)) {
      const edge = inline.has(node.name) ? '' : ' '
      text += edge
      rest.push(edge)
      for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!)
    }
  }
  return text
}
