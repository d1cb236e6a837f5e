import type { ChildNode, Element, Text } from 'domhandler'
import { following } from '../text/following'
import { unread } from '../vocabulary/elements'

const firstLines = /^\n+/
/** Elements that make one line of code each in highlighters' markup. */
const lines = new Set(['div', 'p', 'li', 'tr'])

/** The text of a `<pre>` as it stands, `<br>` and line elements as line breaks. */
export function verbatim(element: Element): string {
  let text = ''
  let node: ChildNode | null = element.children[0] ?? null
  while (node) {
    let down = true
    if (node.type === 'text') text += (node as Text).data
    else {
      const { name } = node as Element
      if (name === undefined || unread.has(name)) down = false
      else if (name === 'br' || (lines.has(name) && text !== '' && !text.endsWith('\n'))) text += '\n'
    }
    node = following(node, element, down)
  }
  return text.replace(firstLines, '').trimEnd()
}
