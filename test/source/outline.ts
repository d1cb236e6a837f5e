import { type AnyNode, type Document, hasChildren, isTag, isText } from 'domhandler'
import { isBlockLevel } from '../../src/vocabulary/elements'

const whiteAtStart = /^[ \t\n\r\f]+/

/**
 * The tree as a list of tags and texts; comments and doctypes out, neighbouring texts joined, without the
 * white space at the start of a line.
 */
export function outline(root: Document): string[] {
  const lines: string[] = []
  const rest: (AnyNode | string)[] = [root]
  let text = ''
  let pre = 0
  let opensLine = true
  const add = (line: string, name: string) => {
    const shown = opensLine && pre === 0 ? text.replace(whiteAtStart, '') : text
    if (shown) lines.push(`text ${shown}`)
    text = ''
    lines.push(line)
    opensLine = name === 'head' || name === 'root' || isBlockLevel(name)
  }
  while (rest.length > 0) {
    const node = rest.pop()!
    if (typeof node === 'string') {
      add(node, node.split(' ').at(-1) as string)
      if (node.endsWith(' pre')) pre--
    } else if (isText(node)) text += node.data
    else if (hasChildren(node)) {
      const kind = isTag(node) ? `${node.type} ${node.name}` : 'root'
      const name = isTag(node) ? node.name : 'root'
      add(`open ${kind} ${isTag(node) ? JSON.stringify(Object.entries(node.attribs)) : ''}`, name)
      if (name === 'pre') pre++
      rest.push(`close ${kind}`, ...[...node.children].reverse())
    }
  }
  return lines
}
