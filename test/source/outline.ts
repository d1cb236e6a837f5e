import { type AnyNode, type Document, hasChildren, isTag, isText } from 'domhandler'

/** The tree as a list of tags and texts; comments and doctypes out, neighbouring texts joined. */
export function outline(root: Document): string[] {
  const lines: string[] = []
  const rest: (AnyNode | string)[] = [root]
  let text = ''
  const add = (line: string) => {
    if (text) lines.push(`text ${text}`)
    text = ''
    lines.push(line)
  }
  while (rest.length > 0) {
    const node = rest.pop()!
    if (typeof node === 'string') add(node)
    else if (isText(node)) text += node.data
    else if (hasChildren(node)) {
      const name = isTag(node) ? `${node.type} ${node.name}` : 'root'
      add(`open ${name} ${isTag(node) ? JSON.stringify(Object.entries(node.attribs)) : ''}`)
      rest.push(`close ${name}`, ...[...node.children].reverse())
    }
  }
  return lines
}
